import Glibc

/// An encoding other than UTF-8 that logs come in.
enum LegacyEncoding: String, CaseIterable, Sendable {
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case gb18030 = "GB18030"
  case windows1252 = "Windows-1252"

  /// The name the C library knows it by.
  private var libraryName: String { self == .windows1252 ? "CP1252" : rawValue }

  /// `bytes` in UTF-8, or nil where they are not of this encoding.
  func decoded(_ bytes: [UInt8]) -> [UInt8]? {
    guard let converter = unsafe iconv_open("UTF-8", libraryName),
      unsafe converter != iconv_t(bitPattern: -1)
    else { return nil }
    defer { unsafe iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: bytes.count * 3 + 16)
    let room = output.count
    let left: Int? = unsafe input.withUnsafeMutableBufferPointer { input in
      unsafe output.withUnsafeMutableBufferPointer { output in
        var from = input.baseAddress
        var to = output.baseAddress
        var fromCount = input.count
        var toCount = output.count
        let result = unsafe iconv(converter, &from, &fromCount, &to, &toCount)
        return result == Int(bitPattern: UInt.max) ? nil : toCount
      }
    }
    guard let left else { return nil }
    return output[..<(room - left)].map { UInt8(bitPattern: $0) }
  }
}
