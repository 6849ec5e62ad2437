import ServiceModel

/// A time as spreadsheets count it: in days, with the time of day as a fraction.
struct SerialDate {
  /// The whole number of seconds that is nearest.
  private let seconds: Int
  private let countsFrom1904: Bool

  /// Nil for numbers that no spreadsheet shows as a time: before its first day or after 9999.
  init?(_ serial: Double, countsFrom1904: Bool) {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    seconds = Int((serial * 86400).rounded())
    self.countsFrom1904 = countsFrom1904
  }

  /// The time as ISO 8601 writes it, with the parts that `format` shows and those that are not
  /// zero.
  func text(_ format: DateFormat) -> String {
    let (days, rest) = seconds.quotientAndRemainder(dividingBy: 86400)
    let clock = [rest / 60 % 60, rest % 60].map(Self.twoDigits)
    if format.contains(.elapsed) || !format.contains(.day) && days < 366 {
      return ([Self.twoDigits(seconds / 3600)] + clock).joined(separator: ":")
    }
    let date = CivilDate(dayNumber: dayNumber(days))
    let day = "\(date.year)-\(Self.twoDigits(date.month))-\(Self.twoDigits(date.day))"
    guard format.contains(.timeOfDay) || rest > 0 else { return day }
    return day + " " + ([Self.twoDigits(rest / 3600)] + clock).joined(separator: ":")
  }

  /// Days after 1970-01-01. Spreadsheets that count from 1900 hold that year for a leap year.
  private func dayNumber(_ days: Int) -> Int {
    if countsFrom1904 { return days - 24_107 }
    return days < 60 ? days - 25_568 : days - 25_569
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
