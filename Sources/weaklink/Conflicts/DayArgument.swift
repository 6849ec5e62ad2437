import ArgumentParser
import ServiceModel

/// A day as it is typed, such as 2026-03-31, or a moment, such as "2026-03-31 14:30:00".
struct DayArgument: ExpressibleByArgument {
  let text: String
  private let date: CivilDate

  init?(argument: String) {
    guard let date = CivilDate(iso8601: argument) ?? CivilDate(iso8601: argument + " 00:00:00")
    else { return nil }
    text = argument
    self.date = date
  }

  /// The moment in a zone: a day means its beginning.
  func moment(in zone: LogZone) -> Instant { zone.instant(of: date) }
}
