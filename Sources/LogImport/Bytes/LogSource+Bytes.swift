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

  /// What a pipe or a device gives is held in memory, which half of may go to it.
  private static let mostOfStream =
    max(1 << 28, sysconf(Int32(_SC_PHYS_PAGES)) / 2 * sysconf(Int32(_SC_PAGESIZE)))

  /// Reads to the end what has no size.
  func read(from descriptor: Int32, most: Int = mostOfStream) throws(ImportError) -> LogBytes {
    let location = InputLocation(file: name)
    var all = ByteBuilder()
    var part = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = unsafe part.withUnsafeMutableBytes { part in
        unsafe Glibc.read(descriptor, part.baseAddress, part.count)
      }
      if count == 0 { return all.finished() }
      if count > 0 {
        // A device fills what it is given, and may go on for ever with what is no text.
        if all.count == 0, count == part.count { try judge(part) }
        all.append(part.span.extracting(first: count))
        guard all.count <= most else {
          throw ImportError(.oversizedInput, ["limit": "\(most >> 20) MiB"], at: location)
        }
      } else if errno != EINTR {
        throw failure(errno)
      }
    }
  }

  private func judge(_ head: [UInt8]) throws(ImportError) {
    let location = InputLocation(file: name)
    if head.allSatisfy({ $0 == 0 }) { throw ImportError(.emptyFile, at: location) }
    let bytes = LogBytes(head)
    guard !Gunzip.isPacked(bytes), !ZipArchive.isZip(head),
      LogText.compoundFault(head, at: location) == nil
    else { return }
    if EncodingFinder(bytes).finding(head) == .binary {
      throw ImportError(.binaryFile, at: location)
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
