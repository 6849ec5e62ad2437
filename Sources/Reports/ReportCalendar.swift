package import ChainAnalysis
package import ServiceModel
package import Wording

/// Moments and durations as people read them, in the zone and the working time of the analysis.
package struct ReportCalendar: Sendable {
  package let language: Language
  package let zone: LogZone
  /// The seconds that a day has of the time that counts.
  let day: Int

  package init(_ analysis: Analysis, language: Language) {
    self.init(
      timezone: analysis.log.timezone, workday: analysis.log.workday, language: language)
  }

  /// - Parameter workday: The seconds of a working day; nil where every hour counts.
  package init(timezone: String, workday: Int? = nil, language: Language) {
    self.language = language
    day = workday ?? 86_400
    zone = LogZone(identifier: timezone) ?? .utc
  }

  /// `3.2 h`, or `2.5 d` of working days where only working time counts.
  func duration(_ seconds: Int) -> String { language.duration(seconds, day: day) }
  func duration(_ seconds: Double) -> String { language.duration(seconds, day: day) }

  /// `15 Jun 2025`.
  package func date(_ instant: Instant) -> String {
    let date = zone.date(at: instant)
    return language.date(year: date.year, month: date.month, day: date.day)
  }

  /// `15 Jun`.
  package func day(_ instant: Instant) -> String {
    let date = zone.date(at: instant)
    return language.day(month: date.month, day: date.day)
  }

  /// `15 Jun 2025, 08:30`.
  package func moment(_ instant: Instant) -> String {
    "\(date(instant))\(language.isChinese ? " " : ", ")\(time(instant))"
  }

  /// `08:30`.
  package func time(_ instant: Instant) -> String {
    String(zone.date(at: instant).description.dropFirst(11).prefix(5))
  }

  /// `Jan – Sep 2025`; nil where the analysis has no times.
  package func period(of log: LogSummary) -> String? {
    guard let from = log.from, let to = log.to else { return nil }
    let (start, end) = (zone.date(at: from), zone.date(at: to))
    return language.period(from: (start.year, start.month), to: (end.year, end.month))
  }

  /// The month that an analysis writes as `2025-06`: `Jun 2025`.
  package func month(_ name: String) -> String {
    guard let date = firstDay(of: name) else { return name }
    return language.month(year: date.year, month: date.month)
  }

  /// The months from `2025-01` to `2025-09`: `Jan – Sep 2025`.
  package func period(from first: String, to last: String) -> String {
    guard let start = firstDay(of: first), let end = firstDay(of: last) else {
      return "\(first) – \(last)"
    }
    return language.period(from: (start.year, start.month), to: (end.year, end.month))
  }

  private func firstDay(of month: String) -> CivilDate? {
    let parts = month.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 2, 1...12 ~= parts[1] else { return nil }
    return CivilDate(year: parts[0], month: parts[1], day: 1)
  }
}
