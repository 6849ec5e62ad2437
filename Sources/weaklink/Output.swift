import Foundation

/// Where results go: files that are written whole or not at all, and standard output.
enum Output {
  /// Writes `bytes` to the file at `path`, replacing it.
  ///
  /// What cannot be written whole is not left behind half written.
  static func write(_ bytes: [UInt8], to path: String) throws(CommandError) {
    try stream(to: path) { send in try send(bytes) }
  }

  /// Writes the file at `path` piece by piece, replacing it when all of it is there.
  static func stream<Result>(
    to path: String, _ body: (_ send: ([UInt8]) throws -> Void) throws -> Result
  ) throws(CommandError) -> Result {
    // Devices and pipes are written to; ordinary files are written beside and then renamed.
    let isOrdinary = !FileManager.default.fileExists(atPath: path) || isRegularFile(path)
    let target = isOrdinary ? path + ".part" : path
    do {
      if isOrdinary { try Data().write(to: URL(filePath: target)) }
      let handle = try FileHandle(forWritingTo: URL(filePath: target))
      let result = try body { try handle.write(contentsOf: Data($0)) }
      try handle.close()
      if isOrdinary { guard unsafe rename(target, path) == 0 else { throw POSIXError.last } }
      return result
    } catch {
      if isOrdinary { unsafe unlink(target) }
      throw .cannotWrite(path: path, reason: reason(of: error))
    }
  }

  /// Makes the folder at `path` and those above it.
  static func makeFolder(_ path: String) throws(CommandError) {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true)
    } catch {
      throw .cannotMakeFolder(path: path, reason: reason(of: error))
    }
  }

  /// `path`, or the first one with a number that is none of the files that were read.
  static func sparing(_ inputs: [String], _ path: String) -> String {
    func plain(_ path: String) -> String {
      URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().path()
    }
    let taken = Set(inputs.map(plain))
    let stem = path.hasSuffix(".csv") ? String(path.dropLast(4)) : path
    var candidate = path
    var number = 2
    while taken.contains(plain(candidate)) {
      candidate = "\(stem)-\(number).csv"
      number += 1
    }
    return candidate
  }

  static func isFolder(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path + "/.")
  }

  /// Writes the answer to standard output.
  static func answer(_ bytes: [UInt8]) throws(CommandError) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      throw .cannotWrite(path: "-", reason: reason(of: error))
    }
  }

  static func answer(_ text: String) throws(CommandError) { try answer(Array(text.utf8)) }

  private static func isRegularFile(_ path: String) -> Bool {
    let type = try? FileManager.default.attributesOfItem(atPath: path)[.type]
    return type as? FileAttributeType == .typeRegular
  }

  /// What the system says was in the way, in its own words.
  static func reason(of error: any Error) -> String {
    guard let code = code(of: error) else { return error.localizedDescription }
    return unsafe String(cString: strerror(code.rawValue))
  }

  private static func code(of error: any Error) -> POSIXErrorCode? {
    if let error = error as? POSIXError { return error.code }
    let plain = error as NSError
    if plain.domain == NSPOSIXErrorDomain { return POSIXErrorCode(rawValue: Int32(plain.code)) }
    if let cause = plain.userInfo[NSUnderlyingErrorKey] as? any Error, let code = code(of: cause) {
      return code
    }
    return switch (error as? CocoaError)?.code {
    case .fileWriteOutOfSpace: .ENOSPC
    case .fileWriteNoPermission: .EACCES
    case .fileWriteVolumeReadOnly: .EROFS
    case .fileNoSuchFile, .fileReadNoSuchFile: .ENOENT
    default: nil
    }
  }
}

extension POSIXError {
  fileprivate static var last: POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
}
