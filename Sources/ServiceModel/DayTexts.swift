/// Days as text with a space behind them, as `2026-03-02 `; those of about a year are remembered.
struct DayTexts {
  private static let slots = 512
  private static let width = 11

  private var numbers = Array(repeating: Int64.min, count: slots)
  private var texts = Array(repeating: UInt8(0), count: slots * width)

  /// Writes the day that lies `day` days after 1970-01-01.
  mutating func append(_ day: Int64, to bytes: inout [UInt8]) {
    let slot = Int(day & Int64(Self.slots - 1))
    let range = slot * Self.width..<(slot + 1) * Self.width
    if numbers[slot] != day {
      let text = Array((CivilDate(dayNumber: Int(day)).dayText + " ").utf8)
      // Years of five digits.
      guard text.count == Self.width else { return bytes.append(contentsOf: text) }
      texts.replaceSubrange(range, with: text)
      numbers[slot] = day
    }
    bytes.append(copying: texts.span.extracting(range))
  }
}
