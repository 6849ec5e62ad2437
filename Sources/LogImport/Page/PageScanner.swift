/// Takes a web page apart into tags and the text between them.
struct PageScanner {
  enum Piece {
    case text(Range<Int>)
    case tag(PageTag)
  }

  private let bytes: LogBytes
  private var place: Int
  /// The line of the piece that came last, from 1.
  private(set) var line = 1

  /// A tag is cut off after so many bytes: what it says of the table stands at its beginning.
  private static let longestTag = 2000

  init(_ bytes: LogBytes, from start: Int) {
    self.bytes = bytes
    place = start
  }

  mutating func next() -> Piece? {
    while place < bytes.count {
      let start = place
      guard bytes[at: start] == 0x3C, start + 1 < bytes.count, isTagStart(bytes[at: start + 1])
      else {
        place += 1
        while place < bytes.count, bytes[at: place] != 0x3C { place += 1 }
        countLines(from: start)
        return .text(start..<place)
      }
      if starts(with: "!--") {
        skip(past: "-->")
      } else if bytes[at: start + 1] == 0x21 || bytes[at: start + 1] == 0x3F {
        skip(past: ">")
      } else {
        let tag = takeTag()
        if !tag.isEnd, tag.name == "script" || tag.name == "style" { skip(past: "</" + tag.name) }
        countLines(from: start)
        return .tag(tag)
      }
      countLines(from: start)
    }
    return nil
  }

  private func isTagStart(_ byte: UInt8) -> Bool {
    byte == 0x2F || byte == 0x21 || byte == 0x3F || 0x61...0x7A ~= byte | 0x20
  }

  /// Whether `text` follows the bracket.
  private func starts(with text: String) -> Bool {
    let wanted = Array(text.utf8)
    return place + 1 + wanted.count <= bytes.count
      && wanted.indices.allSatisfy { bytes[at: place + 1 + $0] == wanted[$0] }
  }

  private mutating func skip(past end: String) {
    let wanted = Array(end.utf8)
    while place < bytes.count {
      let isThere =
        place + wanted.count <= bytes.count
        && wanted.indices.allSatisfy { bytes[at: place + $0] | 0x20 == wanted[$0] | 0x20 }
      if isThere { return place += wanted.count }
      place += 1
    }
  }

  private mutating func takeTag() -> PageTag {
    place += 1
    var text: [UInt8] = []
    var quote: UInt8 = 0
    while place < bytes.count, quote != 0 || bytes[at: place] != 0x3E {
      let byte = bytes[at: place]
      if quote == 0, byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == quote {
        quote = 0
      }
      if text.count < Self.longestTag { text.append(byte) }
      place += 1
    }
    place += 1
    return PageTag(String(decoding: text, as: UTF8.self))
  }

  private mutating func countLines(from start: Int) {
    for index in start..<min(place, bytes.count) where bytes[at: index] == 0x0A { line += 1 }
  }
}
