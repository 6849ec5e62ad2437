import Diagnostics
import Glibc
import Wording

extension LogSource {
  /// The bytes as they lie in the file.
  func bytes() throws(ImportError) -> LogBytes {
    switch self {
    case .bytes(let bytes, _): return LogBytes(bytes)
    case .standardInput: return try read(from: 0)
    case .file(let path):
      let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw failure(errno) }
      var isHandedOver = false
      defer { if !isHandedOver { close(descriptor) } }
      var status = stat()
      guard unsafe fstat(descriptor, &status) == 0 else { throw failure(errno) }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: throw failure(EISDIR)
      case S_IFREG where status.st_size > 0:
        if let mapped = LogBytes(mapping: descriptor, count: Int(status.st_size)) {
          isHandedOver = true
          return mapped
        }
      default: break
      }
      return try read(from: descriptor)
    }
  }

  private func read(from descriptor: Int32) throws(ImportError) -> LogBytes {
    var all = ByteBuilder()
    var part = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = unsafe part.withUnsafeMutableBytes { part in
        unsafe Glibc.read(descriptor, part.baseAddress, part.count)
      }
      if count == 0 { return all.finished() }
      if count > 0 {
        all.append(part.span.extracting(first: count))
      } else if errno != EINTR {
        throw failure(errno)
      }
    }
  }

  /// What the user is told of an error of the system.
  func failure(_ code: Int32) -> ImportError {
    let location = InputLocation(file: name)
    switch code {
    case ENOENT, ENOTDIR: return ImportError(.noSuchFile, at: location)
    case EACCES, EPERM: return ImportError(.noPermission, at: location)
    case EISDIR: return ImportError(.folderGiven, at: location)
    default:
      let reason = unsafe String(cString: strerror(code))
      return ImportError(.unreadableFile, ["reason": reason], at: location)
    }
  }
}
