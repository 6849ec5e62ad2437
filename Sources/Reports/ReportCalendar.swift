package import ChainAnalysis
package import ServiceModel
package import Wording

/// Moments as people read them, in the zone of the analysis.
package struct ReportCalendar: Sendable {
  package let language: Language
  package let zone: LogZone

  package init(_ analysis: Analysis, language: Language) {
    self.init(timezone: analysis.log.timezone, language: language)
  }

  package init(timezone: String, language: Language) {
    self.language = language
    zone = LogZone(identifier: timezone) ?? .utc
  }

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
