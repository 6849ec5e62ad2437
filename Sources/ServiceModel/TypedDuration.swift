/// A duration as people type it: `90min`, `4h`, `2d`, `45s`, or plain seconds.
///
/// Days and weeks are those of the working calendar, where one counts.
package struct TypedDuration: Hashable, Sendable {
  /// As it was typed.
  package let written: String
  /// What is not given in days.
  private var seconds = 0.0
  private var days = 0.0
  private var weeks = 0.0

  package init?(_ typed: String) {
    written = typed
    let units: [(name: String, seconds: Double)] = [
      ("min", 60), ("s", 1), ("m", 60), ("h", 3600), ("d", 0), ("w", 0),
    ]
    let text = typed.lowercased().filter { $0 != " " }
    let unit = units.first { text.hasSuffix($0.name) }
    let digits = text.dropLast(unit?.name.count ?? 0)
    guard let number = Double(digits), number.isFinite, number >= 0, number < 1e9 else {
      return nil
    }
    switch unit?.name {
    case "d": days = number
    case "w": weeks = number
    default: seconds = number * (unit?.seconds ?? 1)
    }
  }

  /// Its length where `calendar` counts; every hour does where there is none.
  package func seconds(in calendar: WorkingCalendar?) -> Seconds {
    let day = Double(calendar?.workday ?? 86_400)
    let week = Double(calendar?.workweek ?? 604_800)
    return Int((seconds + days * day + weeks * week).rounded())
  }
}
