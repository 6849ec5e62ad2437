extension Instant: CustomStringConvertible {
  /// ISO 8601 in UTC: `2026-03-02T08:00:00Z`.
  package var description: String {
    CivilDate(utc: self).description.replacing(" ", with: "T") + "Z"
  }
}

extension Instant: Codable {
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard text.hasSuffix("Z"), let date = CivilDate(iso8601: text.dropLast()) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is not a time like 2026-03-02T08:00:00Z")
    }
    self = date.utc
  }
}

extension CivilDate: CustomStringConvertible {
  /// `2026-03-02 08:00:00`.
  package var description: String {
    "\(dayText) \(padded(hour)):\(padded(minute)):\(padded(second))"
  }

  /// `2026-03-02`.
  package var dayText: String { "\(padded(year, 4))-\(padded(month))-\(padded(day))" }

  /// Reads `2026-03-02T08:00:00`, with a space in place of the `T` too; nothing else.
  package init?(iso8601 text: some StringProtocol) {
    let fields = text.split { "-T :".contains($0) }.map { Int($0) }
    guard fields.count == 6, let year = fields[0], let month = fields[1], let day = fields[2],
      let hour = fields[3], let minute = fields[4], let second = fields[5]
    else { return nil }
    self.init(year: year, month: month, day: day, hour: hour, minute: minute, second: second)
    guard isValid else { return nil }
  }

  private func padded(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
