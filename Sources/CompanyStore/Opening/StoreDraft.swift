import Foundation
import Glibc

/// The file in which a new store is made, beside the place where it will stand.
///
/// It takes its place when it is whole. A process that dies before leaves it behind, and the next
/// one makes it anew; no two make it at once.
struct StoreDraft {
  let path: String
  let target: String
  /// Holds the lock for as long as it is open.
  private let descriptor: Int32

  /// - Returns: nil where another process has made the store in the meantime.
  init?(of target: String, patience: Double) throws(StoreError) {
    self.target = target
    path = target + ".unfinished"
    let deadline = Date.now + patience
    while true {
      let file = unsafe Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
      guard file >= 0 else { throw StoreError(errno, path: target) }
      guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
        let holder = LockHolder.ofFlock(on: file)
        close(file)
        guard Date.now < deadline else { throw .busy(path: target, holder: holder) }
        usleep(50_000)
        continue
      }
      var (open, there) = (stat(), stat())
      let isTheFile =
        unsafe fstat(file, &open) == 0 && lstat(path, &there) == 0 && open.st_ino == there.st_ino
      if isTheFile, open.st_size == 0 {
        guard !FileManager.default.fileExists(atPath: target) else {
          unsafe unlink(path)
          close(file)
          return nil
        }
        descriptor = file
        return
      }
      // Somebody else's has been finished, or one was left behind.
      if isTheFile {
        guard CompanyStore.isStore(path) else {
          close(file)
          throw .occupied(path: path)
        }
        Self.removeFiles(path)
      }
      close(file)
    }
  }

  /// Puts the file in its place, where nobody has put another.
  func publish() throws(StoreError) {
    defer { discard() }
    guard fsync(descriptor) == 0 else { throw StoreError(errno, path: target) }
    if unsafe link(path, target) != 0 {
      // Not every file system knows a second name of a file.
      guard errno != EEXIST, !FileManager.default.fileExists(atPath: target) else {
        throw .occupied(path: target)
      }
      guard unsafe rename(path, target) == 0 else { throw StoreError(errno, path: target) }
    }
    let folder = URL(filePath: target).deletingLastPathComponent().path(percentEncoded: false)
    let directory = unsafe Glibc.open(folder, O_RDONLY | O_CLOEXEC)
    if directory >= 0 {
      fsync(directory)
      close(directory)
    }
  }

  /// Removes the file from where it was made, and lets others make one.
  func discard() {
    Self.removeFiles(path)
    close(descriptor)
  }

  private static func removeFiles(_ path: String) {
    for ending in ["", "-journal", "-wal", "-shm"] { unsafe unlink(path + ending) }
  }
}

extension StoreError {
  /// What the system says in `code` of the file at `path`.
  init(_ code: Int32, path: String) {
    switch code {
    case EACCES, EPERM, EROFS: self = .readOnly(path: path)
    case ENOSPC, EDQUOT: self = .full(path: path)
    default: self = .failed(path: path, reason: unsafe String(cString: strerror(code)))
    }
  }
}
