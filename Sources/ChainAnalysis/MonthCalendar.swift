import ServiceModel

/// The calendar months that a log covers, for finding the month of a moment in a few steps.
struct MonthCalendar: Sendable {
  /// The beginning of each month, and of the one after the last.
  private let starts: [Instant]
  /// `year × 12 + month − 1` of the first month.
  private let firstNumber: Int

  init(from first: Instant, to last: Instant, zone: LogZone) {
    let firstDate = zone.date(at: first)
    let lastDate = zone.date(at: last)
    firstNumber = firstDate.year * 12 + firstDate.month - 1
    let lastNumber = lastDate.year * 12 + lastDate.month - 1
    starts = (firstNumber...(max(firstNumber, lastNumber) + 1)).map {
      zone.instant(of: CivilDate(year: $0 / 12, month: $0 % 12 + 1, day: 1))
    }
  }

  var count: Int { starts.count - 1 }

  /// The index of the month in which `instant` lies; moments outside count to the nearest month.
  func index(of instant: Instant) -> Int {
    let guess = (instant - starts[0]) / 2_629_746
    var index = min(max(guess, 0), count - 1)
    while index > 0, instant < starts[index] { index -= 1 }
    while index < count - 1, instant >= starts[index + 1] { index += 1 }
    return index
  }

  /// `2026-03`.
  func name(of index: Int) -> String {
    let number = firstNumber + index
    return String(CivilDate(year: number / 12, month: number % 12 + 1, day: 1).dayText.dropLast(3))
  }
}
