/// When people work: hours of the week in one zone, and days that are worked otherwise.
package struct WorkingCalendar: Hashable, Sendable {
  /// As people write it: `Mon-Fri 8-18`.
  package let text: String
  package let zone: LogZone
  private let hours: WorkingHours
  /// Changes of the clock in working hours, ascending.
  private let clockShifts: [ClockShift]

  /// Hours on the wall that pass twice, or not at all, when the clock is changed.
  private struct ClockShift: Hashable {
    var moment: Instant
    /// The working seconds that pass beyond those on the wall, by this change and all before it.
    var seconds: Int
  }

  /// - Parameters:
  ///   - text: days and hours such as `Mon-Fri 8-18` or `Mon-Thu 8:30-12,13-17; Fri 8-12`; hours
  ///     may run past midnight.
  ///   - special: local days with other hours than their weekday. A holiday is the whole of a day:
  ///     of a night shift the hours after midnight belong to the day on which they lie.
  /// - Returns: nil if the text is no such calendar, or leaves no time to work.
  package init?(_ text: String, special: [SpecialDay] = [], zone: LogZone = .utc) {
    guard let week = WorkingWeek(text)?.days else { return nil }
    self.text = text
    self.zone = zone
    hours = WorkingHours(week: week, special: special)
    guard hours.ofWeek > 0 else { return nil }
    var shifts: [ClockShift] = []
    for change in zone.clockChanges {
      let moment = Int(change.moment.seconds)
      let seconds =
        hours.worked(until: moment + change.before) - hours.worked(until: moment + change.after)
      guard seconds != 0 else { continue }
      shifts.append(
        ClockShift(moment: change.moment, seconds: (shifts.last?.seconds ?? 0) + seconds))
    }
    clockShifts = shifts
  }
}

extension WorkingCalendar {
  /// The working time of a day on which there is any, in the mean of the week; in seconds.
  package var workday: Seconds { hours.ofWeek / max(1, hours.week.count { !$0.isEmpty }) }

  /// The working time of a week without holidays, in seconds.
  package var workweek: Seconds { hours.ofWeek }

  /// Whether another calendar is worked at the same time, however its hours are written.
  package func keepsHours(of other: WorkingCalendar) -> Bool {
    hours == other.hours && zone == other.zone
  }

  /// The working time from one moment to another, in seconds that pass whatever clocks show;
  /// negative if it lies before.
  package func time(from start: Instant, to end: Instant) -> Seconds {
    worked(until: end) - worked(until: start)
  }

  /// The first moment at which `seconds` of working time have passed since `start`.
  ///
  /// - Precondition: `seconds` is not negative.
  package func moment(_ seconds: Seconds, after start: Instant) -> Instant {
    precondition(seconds >= 0, "\(seconds) s of working time cannot have passed")
    if seconds == 0 { return start }
    let wanted = worked(until: start) + seconds
    let days = (seconds / hours.ofWeek + 2) * 7 + hours.special.count
    guard clockShifts.isEmpty else { return search(wanted, after: start, days: days) }
    let found = hours.moment(wanted, from: zone.date(at: start).dayNumber, days: days)
    return instant(found.day, found.second)
  }

  /// Finds the moment by halving, since no clock on the wall tells it.
  private func search(_ wanted: Int, after start: Instant, days: Int) -> Instant {
    var (low, high) = (0, (days + 1) * WorkingHours.dayLength)
    while low < high {
      let middle = (low + high) / 2
      if worked(until: start + middle) < wanted { low = middle + 1 } else { high = middle }
    }
    return start + low
  }

  /// When people are at work from one moment to another, in order and apart.
  ///
  /// - Complexity: O(*n*) for *n* days.
  package func stretches(from start: Instant, to end: Instant) -> [Range<Instant>] {
    guard start < end else { return [] }
    let (first, last) = (zone.date(at: start).dayNumber, zone.date(at: end).dayNumber)
    return (first...last).flatMap { day in
      hours.times(ofDay: day).compactMap { times in
        let from = max(start, instant(day, times.lowerBound))
        let to = min(end, instant(day, times.upperBound))
        return from < to ? from..<to : nil
      }
    }
  }

  private func instant(_ day: Int, _ second: Int) -> Instant {
    let length = WorkingHours.dayLength
    var date = CivilDate(dayNumber: second < length ? day : day + 1)
    let rest = second % length
    (date.hour, date.minute, date.second) = (rest / 3600, rest / 60 % 60, rest % 60)
    return zone.instant(of: date)
  }

  /// The working seconds from some fixed beginning to a moment.
  private func worked(until moment: Instant) -> Int {
    let shown = hours.worked(until: Int(moment.seconds) + zone.offset(at: moment))
    if clockShifts.isEmpty { return shown }
    var (low, high) = (0, clockShifts.count)
    while low < high {
      let middle = (low + high) / 2
      if clockShifts[middle].moment <= moment { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? shown + clockShifts[low - 1].seconds : shown
  }
}
