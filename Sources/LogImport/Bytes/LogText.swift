import CByteScan
import Diagnostics
import Wording

/// The text of one source, in UTF-8 as far as it is text at all.
struct LogText: Sendable {
  var name: String
  var bytes: LogBytes
  /// Where the text begins, after a byte order mark.
  var start = 0
  /// The encoding it was written in, where that is not UTF-8.
  var encoding: LegacyEncoding?
  /// The sheet it was made from, where the file is a workbook.
  var sheet: SheetOrigin?
  /// The bytes as they lie in the file, for their digest.
  var raw: LogBytes

  /// How many bytes are looked at to tell what a file is.
  static let sample = 1 << 20

  init(_ source: LogSource) throws(ImportError) {
    name = source.name
    raw = try source.bytes()
    bytes = raw
    let location = InputLocation(file: name)
    if Gunzip.isPacked(raw) {
      do { bytes = LogBytes(try Gunzip.unpacked(raw)) } catch {
        switch error {
        case .damaged: throw ImportError(.damagedArchive, at: location)
        case .oversized(let limit):
          let text = "\(limit >> 20) MiB"
          throw ImportError(.oversizedArchive, ["limit": text], at: location)
        }
      }
    }
    let head = bytes[0..<min(bytes.count, Self.sample)]
    try decode(head, at: location)
    guard hasText else { throw ImportError(.emptyFile, at: location) }
  }

  private mutating func decode(_ head: [UInt8], at location: InputLocation) throws(ImportError) {
    if ZipArchive.isZip(head) {
      try readWorkbook(at: location)
    } else if let fault = Self.compoundFault(head, at: location) {
      throw fault
    } else if head.starts(with: [0xEF, 0xBB, 0xBF]) {
      start = 3
    } else if head.starts(with: [0xFF, 0xFE]) {
      try decode(as: [.utf16LittleEndian], skipping: 2, at: location)
    } else if head.starts(with: [0xFE, 0xFF]) {
      try decode(as: [.utf16BigEndian], skipping: 2, at: location)
    } else if let guess = Self.unmarkedUTF16(head) {
      try decode(as: [guess], skipping: 0, at: location)
    } else if Self.isBinary(head) {
      throw ImportError(.binaryFile, at: location)
    } else if !Self.isMostlyUTF8(head) {
      try decode(as: [.gb18030, .windows1252], skipping: 0, at: location)
    }
  }

  private mutating func decode(
    as encodings: [LegacyEncoding], skipping: Int, at location: InputLocation
  ) throws(ImportError) {
    let all = bytes[skipping..<bytes.count]
    for encoding in encodings {
      guard let decoded = encoding.decoded(all), encoding != .gb18030 || Self.isChinese(decoded)
      else { continue }
      bytes = LogBytes(decoded)
      self.encoding = encoding
      return
    }
    throw ImportError(.unknownEncoding, at: location)
  }

  private var hasText: Bool {
    bytes.withSpan { span in
      var index = start
      while index < span.count, span[index] <= 0x20 { index += 1 }
      return index < span.count
    }
  }
}

extension LogText {
  /// Text of the Latin alphabet in UTF-16 has a NUL in every other byte.
  private static func unmarkedUTF16(_ head: [UInt8]) -> LegacyEncoding? {
    let pairs = min(head.count, 4096) / 2
    guard pairs >= 8 else { return nil }
    let even = (0..<pairs).count { head[2 * $0] == 0 }
    let odd = (0..<pairs).count { head[2 * $0 + 1] == 0 }
    if odd * 10 > pairs * 8, even == 0 { return .utf16LittleEndian }
    if even * 10 > pairs * 8, odd == 0 { return .utf16BigEndian }
    return nil
  }

  private static func isBinary(_ head: [UInt8]) -> Bool {
    let controls = head.count { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1B }
    return controls * 50 > head.count
  }

  /// Whether most of what lies beyond ASCII is well-formed.
  private static func isMostlyUTF8(_ head: [UInt8]) -> Bool {
    var valid = 0
    var invalid = 0
    var rest = head[...]
    while !rest.isEmpty {
      let good = UTF8Check.validPrefix(of: rest)
      valid += rest.prefix(good).count { $0 >= 0xC0 }
      let atTheCut = head.count == sample && rest.count - good < 4
      if good < rest.count, !atTheCut { invalid += 1 }
      rest = rest.dropFirst(good + 1)
    }
    return valid >= invalid
  }

  /// Whether decoded text is Chinese rather than accented letters read two by two: most of its
  /// characters beyond ASCII are common ideographs.
  private static func isChinese(_ text: [UInt8]) -> Bool {
    var common = 0
    var others = 0
    for scalar in String(decoding: text.prefix(sample), as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case ..<0x80: continue
      case 0x4E00...0x9FFF, 0x3000...0x303F, 0xFF00...0xFFEF: common += 1
      default: others += 1
      }
    }
    return common >= 4 && common > 10 * others
  }
}

/// Where text stops being valid UTF-8.
enum UTF8Check {
  /// How many bytes at the head of `bytes` are valid.
  static func validPrefix(of bytes: ArraySlice<UInt8>) -> Int {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      return unsafe bs_invalid_utf8(base, buffer.count)
    }
  }
}
