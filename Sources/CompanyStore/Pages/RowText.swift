import ServiceModel

/// Rows as the text of a log: commas, doubled quotes, times of UTC.
///
/// The reader of logs makes of this text the rows that it was made from.
struct RowText {
  private(set) var bytes: [UInt8] = []
  private var day = Int64.min
  private var dayText: [UInt8] = []

  /// Writes a cell that may hold anything.
  mutating func append(_ text: Span<UInt8>) {
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
  mutating func append(ready cell: [UInt8]) { bytes.append(contentsOf: cell) }

  mutating func append(_ number: Double) {
    let text =
      number == number.rounded() && abs(number) < 1e15 ? String(Int64(number)) : String(number)
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes `2026-03-02 08:00:00`, with as much of a second as there is.
  mutating func append(_ seconds: Int64, nanoseconds: Int64 = 0) {
    let days = seconds >= 0 ? seconds / 86400 : (seconds - 86399) / 86400
    if days != day {
      day = days
      dayText = Array((CivilDate(dayNumber: Int(days)).dayText + " ").utf8)
    }
    bytes.append(contentsOf: dayText)
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

  mutating func endCell(isLast: Bool) { bytes.append(isLast ? 0x0A : 0x2C) }

  /// A cell made of `text`.
  static func cell(_ text: String) -> [UInt8] {
    var row = RowText()
    row.append(Array(text.utf8).span)
    return row.bytes
  }
}
