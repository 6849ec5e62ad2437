import Foundation
import Glibc

/// Who is writing to a store.
enum LockHolder {
  /// Where in the file of shared memory SQLite locks a byte while it writes in WAL mode.
  private static let writeLock: off_t = 120

  /// The process that is writing to the store at `path`, as in `weaklink (process 4711)`; nil
  /// where there is none any more or the system does not tell.
  ///
  /// Closing a file gives up all locks of the process on it, so this is for a process whose own
  /// attempt to write has failed.
  static func of(_ path: String) -> String? {
    let descriptor = unsafe Glibc.open(path + "-shm", O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = writeLock
    lock.l_len = 1
    guard unsafe fcntl(descriptor, F_GETLK, &lock) == 0, lock.l_type != Int16(F_UNLCK) else {
      return nil
    }
    let name = try? String(contentsOfFile: "/proc/\(lock.l_pid)/comm", encoding: .utf8)
    return "\(name?.trimmingCharacters(in: .whitespacesAndNewlines) ?? "?") (\(lock.l_pid))"
  }
}
