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
    return name(of: lock.l_pid)
  }

  /// The process that has locked an open file by `flock`, where the system tells.
  static func ofFlock(on descriptor: Int32) -> String? {
    var file = stat()
    guard unsafe fstat(descriptor, &file) == 0,
      let locks = try? String(contentsOfFile: "/proc/locks", encoding: .utf8)
    else { return nil }
    // 1: FLOCK  ADVISORY  WRITE 4711 08:01:131 0 EOF
    for line in locks.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count > 5, words[1] == "FLOCK", words[5].hasSuffix(":\(file.st_ino)"),
        let process = Int32(words[4])
      else { continue }
      return name(of: process)
    }
    return nil
  }

  private static func name(of process: Int32) -> String {
    let name = try? String(contentsOfFile: "/proc/\(process)/comm", encoding: .utf8)
    return "\(name?.trimmingCharacters(in: .whitespacesAndNewlines) ?? "?") (\(process))"
  }
}
