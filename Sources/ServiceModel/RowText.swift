/// Rows as the text of a log: commas, doubled quotes, times of UTC.
///
/// The reader of logs makes of this text the rows that it was made from.
package struct RowText {
  /// The bytes that make spreadsheets take a cell for a formula.
  package static let formulaStarts = Array("=+-@\t\r".utf8)

  /// About as many bytes as a page of rows has.
  private static let likelySize = 8 << 20

  package private(set) var bytes: [UInt8] = []
  /// Whether texts that a spreadsheet would take for formulas get an apostrophe before them.
  private let guardsFormulas: Bool
  /// Whether any text got one.
  package private(set) var isGuarded = false
  /// The zone whose clocks the times are told by; nil for UTC.
  private let zone: LogZone?
  private var dayTexts = DayTexts()

  package init(zone: LogZone? = nil, guardsFormulas: Bool = false) {
    self.zone = zone == .utc ? nil : zone
    self.guardsFormulas = guardsFormulas
  }

  /// Gives away what was written.
  package mutating func takeBytes() -> [UInt8] {
    let taken = bytes
    bytes = []
    // The next piece will be about as large.
    bytes.reserveCapacity(min(taken.count, Self.likelySize))
    return taken
  }

  /// Writes a cell that may hold anything.
  package mutating func append(_ text: Span<UInt8>) {
    if guardsFormulas, !text.isEmpty, Self.formulaStarts.contains(text[0]) {
      isGuarded = true
      let guarded = [0x27] + [UInt8](copying: text)
      return appendPlain(guarded.span)
    }
    appendPlain(text)
  }

  private mutating func appendPlain(_ text: Span<UInt8>) {
    guard Self.needsQuotes(text) else { return bytes.append(copying: text) }
    bytes.append(0x22)
    for index in text.indices {
      if text[index] == 0x22 { bytes.append(0x22) }
      bytes.append(text[index])
    }
    bytes.append(0x22)
  }

  private static func needsQuotes(_ text: Span<UInt8>) -> Bool {
    for index in text.indices {
      switch text[index] {
      case 0x2C, 0x22, 0x0A, 0x0D: return true
      default: continue
      }
    }
    return false
  }

  /// Writes a cell that was made by this type.
  package mutating func append(ready cell: [UInt8]) { bytes.append(contentsOf: cell) }

  package mutating func append(ready cell: Span<UInt8>) { bytes.append(copying: cell) }

  package mutating func append(_ number: Double) {
    let text =
      number == number.rounded() && abs(number) < 1e15 ? String(Int64(number)) : String(number)
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes `2026-03-02 08:00:00`, with as much of a second as there is.
  ///
  /// Where clocks show a time twice, what it is ahead of UTC stands behind it.
  package mutating func append(_ seconds: Int64, nanoseconds: Int64 = 0) {
    guard let zone else { return appendPlain(seconds, nanoseconds) }
    let moment = Instant(seconds: seconds)
    let offset = zone.offset(at: moment)
    appendPlain(seconds + Int64(offset), nanoseconds)
    guard zone.instant(of: zone.date(at: moment)) != moment else { return }
    bytes.append(offset < 0 ? 0x2D : 0x2B)
    append(twoDigits: abs(offset) / 3600)
    bytes.append(0x3A)
    append(twoDigits: abs(offset) / 60 % 60)
  }

  private mutating func appendPlain(_ seconds: Int64, _ nanoseconds: Int64) {
    let days = seconds >= 0 ? seconds / 86400 : (seconds - 86399) / 86400
    dayTexts.append(days, to: &bytes)
    let rest = Int(seconds - days * 86400)
    append(twoDigits: rest / 3600)
    bytes.append(0x3A)
    append(twoDigits: rest / 60 % 60)
    bytes.append(0x3A)
    append(twoDigits: rest % 60)
    guard nanoseconds > 0 else { return }
    let digits = String(nanoseconds)
    let fraction = String(repeating: "0", count: 9 - digits.count) + digits
    bytes.append(contentsOf: ".\(fraction)".utf8)
  }

  private mutating func append(twoDigits number: Int) {
    bytes.append(0x30 + UInt8(number / 10))
    bytes.append(0x30 + UInt8(number % 10))
  }

  /// Makes the comma after the last cell the end of the row.
  package mutating func endRow() { bytes[bytes.count - 1] = 0x0A }

  package mutating func endCell(isLast: Bool) { bytes.append(isLast ? 0x0A : 0x2C) }

  /// A cell made of `text`.
  package mutating func cell(_ text: String) -> [UInt8] {
    append(Array(text.utf8).span)
    return takeBytes()
  }
}
