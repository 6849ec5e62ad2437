import CByteScan
import Diagnostics
import Wording

/// Tells where in a text a byte stands, in lines and columns, and shows the line.
struct FaultPlace {
  private let text: LogText
  private let newline: UInt8
  /// How many lines end before every stretch of the text, as far as was looked at.
  private var ends = [0]

  private static let stretch = 1 << 16

  init(_ text: LogText) {
    self.text = text
    let head = text.bytes[text.start..<min(text.bytes.count, text.start + (1 << 18))]
    newline = text.origin?.newline ?? DialectSniffer.newline(of: head)
  }

  /// The line of a byte, or the row of the sheet.
  func line(of offset: Int) -> Int {
    let known = min(ends.count - 1, (offset - text.start) / Self.stretch)
    let start = text.start + known * Self.stretch
    let line = 1 + ends[known] + count(of: newline, in: start..<offset)
    return text.origin?.line(ofLine: line) ?? line
  }

  /// The line of the text, from 1; of any places, every byte is looked at about once.
  private mutating func textLine(of offset: Int) -> Int {
    let wanted = (offset - text.start) / Self.stretch
    while ends.count <= wanted {
      let start = text.start + (ends.count - 1) * Self.stretch
      ends.append(ends[ends.count - 1] + count(of: newline, in: start..<start + Self.stretch))
    }
    return 1 + ends[wanted]
      + count(of: newline, in: text.start + wanted * Self.stretch..<offset)
  }

  /// The location and the excerpt of a place.
  mutating func locate(_ offset: Int) -> (InputLocation, Excerpt) {
    let textLine = textLine(of: offset)
    let (start, end) = text.bytes.withSpan { span in
      var start = offset
      while start > text.start, span[start - 1] != newline { start -= 1 }
      var end = offset
      while end < span.count, span[end] != newline { end += 1 }
      if newline == 0x0A, end > start, span[end - 1] == 0x0D { end -= 1 }
      return (start, max(end, offset))
    }
    let location = InputLocation(
      file: text.name, line: text.origin?.line(ofLine: textLine) ?? textLine,
      column: text.origin == nil
        ? offset - start + 1 : sheetColumn(of: offset, lineStart: start, textLine: textLine))
    // Lines of any length are read; what is shown of them is short.
    let from = max(start, offset - 2000)
    let window = text.bytes[from..<min(end, offset + 2000)]
    return (location, Excerpt(line: window, offset: offset - from))
  }

  /// The column of the sheet in which a byte stands, whose row may begin some lines before.
  private func sheetColumn(of offset: Int, lineStart: Int, textLine: Int) -> Int? {
    guard let origin = text.origin, origin.sheet != nil else { return nil }
    var start = lineStart
    var line = textLine
    while line > 1, origin.line(ofLine: line - 1) == origin.line(ofLine: line) {
      line -= 1
      start = text.bytes.withSpan { span in
        var start = start - 1
        while start > text.start, span[start - 1] != newline { start -= 1 }
        return start
      }
    }
    return origin.column(after: text.bytes[start..<offset])
  }

  func error(
    _ fault: FaultPhrase, _ values: [String: String] = [:], at offset: Int
  ) -> ImportError {
    var place = self
    let (location, excerpt) = place.locate(offset)
    return ImportError(fault, values, at: location, excerpt: excerpt)
  }

  private func count(of byte: UInt8, in range: Range<Int>) -> Int {
    unsafe text.bytes.withPointer { pointer in
      unsafe bs_count(pointer + range.lowerBound, range.count, byte)
    }
  }
}
