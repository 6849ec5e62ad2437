/// A day of the proleptic Gregorian calendar and a time of that day, without a time zone.
package struct CivilDate: Hashable, Sendable {
  package var year: Int
  package var month: Int
  package var day: Int
  package var hour = 0
  package var minute = 0
  package var second = 0

  package init(
    year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0
  ) {
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  /// The date that a clock showing Coordinated Universal Time reads at `instant`.
  package init(utc instant: Instant) {
    let seconds = Int(instant.seconds)
    let days = seconds.floorDivided(by: 86400)
    let rest = seconds - days * 86400
    self.init(dayNumber: days)
    (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60)
  }

  /// The day that lies `dayNumber` days after 1970-01-01.
  ///
  /// Eras of 400 years beginning on 1 March (H. Hinnant, "chrono-compatible low-level date
  /// algorithms", 2013).
  package init(dayNumber: Int) {
    let shifted = dayNumber + 719_468
    let era = shifted.floorDivided(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// How many days after 1970-01-01 this day lies.
  package var dayNumber: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear.floorDivided(by: 400)
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The moment at which a clock showing Coordinated Universal Time reads this date.
  package var utc: Instant {
    Instant(seconds: Int64(dayNumber * 86400 + hour * 3600 + minute * 60 + second))
  }

  /// Whether the day exists and the clock can read the time.
  package var isValid: Bool {
    1...12 ~= month && 1...Self.days(inMonth: month, of: year) ~= day
      && 0..<24 ~= hour && 0..<60 ~= minute && 0..<60 ~= second
  }

  /// The number of days in a month. `month` lies in 1...12.
  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Int {
  fileprivate func floorDivided(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
