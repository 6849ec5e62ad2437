/// The content of one field: what lies inside its quotes, without white space around it.
enum Cell {
  /// It stands in the text as it is.
  case plain(Range<Int>)
  /// Quotes had to be taken out of it.
  case rewritten([UInt8])

  /// The content of the field at `range`.
  init(_ bytes: Span<UInt8>, _ range: Range<Int>, _ dialect: Dialect) {
    let whole = Self.trimmed(bytes, range)
    guard !whole.isEmpty, bytes[whole.lowerBound] == dialect.quote else {
      self = .plain(whole)
      return
    }
    var index = whole.lowerBound + 1
    let inner = index
    while index < whole.upperBound, bytes[index] != dialect.quote,
      dialect.escape == 0 || bytes[index] != dialect.escape
    {
      index += 1
    }
    if index + 1 >= whole.upperBound {
      let end = index < whole.upperBound && bytes[index] != dialect.quote ? index + 1 : index
      self = .plain(Self.trimmed(bytes, inner..<end))
    } else {
      self = .rewritten(Self.rewrite(bytes, whole, dialect))
    }
  }

  private static func rewrite(
    _ bytes: Span<UInt8>, _ whole: Range<Int>, _ dialect: Dialect
  ) -> [UInt8] {
    var content: [UInt8] = []
    var isQuoted = true
    var index = whole.lowerBound + 1
    while index < whole.upperBound {
      let byte = bytes[index]
      let next = index + 1 < whole.upperBound ? bytes[index + 1] : 0
      if !isQuoted {
        content.append(byte)
      } else if byte == dialect.quote, next == dialect.quote, index + 1 < whole.upperBound {
        content.append(byte)
        index += 1
      } else if byte == dialect.quote {
        isQuoted = false
      } else if byte == dialect.escape, dialect.escape != 0, index + 1 < whole.upperBound {
        content.append(next)
        index += 1
      } else {
        content.append(byte)
      }
      index += 1
    }
    let text = content.span
    return Array(content[trimmed(text, 0..<content.count)])
  }

  /// `range` without spaces, tabs, line ends and NULs at its ends.
  static func trimmed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var (from, to) = (range.lowerBound, range.upperBound)
    while from < to, isBlank(bytes[from]) { from += 1 }
    while to > from, isBlank(bytes[to - 1]) { to -= 1 }
    return from..<to
  }

  /// Whether nothing but a line is drawn at `range`, as terminals and old systems draw tables.
  static func isRuler(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var dashes = 0
    for index in range {
      switch bytes[index] {
      case 0x2D, 0x3D: dashes += 1
      case 0x2B, 0x3A, 0x7C, 0x20, 0x0D: break
      default: return false
      }
    }
    return dashes > 2
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A || byte == 0x00
  }
}

extension Cell {
  var isEmpty: Bool {
    switch self {
    case .plain(let range): range.isEmpty
    case .rewritten(let content): content.isEmpty
    }
  }

  /// Lends the content.
  func withBytes<Result>(in bytes: Span<UInt8>, _ body: (Span<UInt8>) -> Result) -> Result {
    switch self {
    case .plain(let range): body(bytes.extracting(range))
    case .rewritten(let content): body(content.span)
    }
  }

  func array(in bytes: Span<UInt8>) -> [UInt8] {
    switch self {
    case .rewritten(let content): return content
    case .plain(let range):
      var content: [UInt8] = []
      content.reserveCapacity(range.count)
      for index in range { content.append(bytes[index]) }
      return content
    }
  }

  func text(in bytes: Span<UInt8>) -> String { String(decoding: array(in: bytes), as: UTF8.self) }

  /// The head of the content.
  func text(in bytes: Span<UInt8>, atMost count: Int) -> String {
    guard case .plain(let range) = self, range.count > count else {
      return text(in: bytes)
    }
    let head = Cell.plain(range.lowerBound..<range.lowerBound + count)
    return head.text(in: bytes)
  }
}
