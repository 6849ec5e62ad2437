import ServiceModel

/// By whose hours each request is measured, where not all parties work at the same time.
///
/// A request is measured by the hours of who served it: of the person, the team, or the department,
/// the first that has hours of its own, and else by those of the company. What happens in a chain
/// is laid out and replayed on one common clock that runs whenever one of them works.
final class PartyClocks: Sendable {
  /// Nil counts every hour.
  private let calendars: [WorkingCalendar?]
  /// The place in ``calendars`` for each request.
  private let ofRow: [Int32]
  /// Nil where every hour is one of the common clock.
  private let joint: JointHours?

  /// How far the common clock is known beyond the as-of time, in seconds; beyond that it always
  /// runs.
  private static let beyond = 400 * 86_400

  /// Nil where all requests are measured by the hours of the company.
  init?(_ log: RequestLog, company: WorkingCalendar?, own: [PartyHours], asOf: Instant) {
    var calendars: [WorkingCalendar?] = [company]
    var ofParty: [Int32: Int32] = [:]
    for hours in own {
      guard let party = log.parties.number(of: hours.party) else { continue }
      let known = calendars.firstIndex { Self.areEqual($0, hours.calendar) }
      ofParty[party] = Int32(known ?? calendars.count)
      if known == nil { calendars.append(hours.calendar) }
    }
    guard ofParty.values.contains(where: { $0 > 0 }) else { return nil }
    let departments = log.departments
    ofRow = log.opened.indices.map { row in
      let (person, team) = (log.provider[row], log.providerTeam[row])
      let own = [person, team].lazy.filter { $0 >= 0 }.compactMap { ofParty[$0] }.first
      if let own { return own }
      guard !departments.isEmpty else { return 0 }
      return [team, person].lazy.filter { $0 >= 0 }
        .compactMap { departments[Int($0)] }.compactMap { ofParty[$0] }.first ?? 0
    }
    let used = Set(ofRow).sorted().map { calendars[Int($0)] }
    guard used != [company] else { return nil }
    self.calendars = calendars
    if used.contains(where: { $0 == nil }) {
      joint = nil
    } else {
      let first = log.opened.min() ?? asOf
      joint = JointHours(
        used.compactMap(\.self), from: min(first, asOf) + -Self.beyond, to: asOf + Self.beyond)
    }
  }

  private static func areEqual(_ first: WorkingCalendar?, _ second: WorkingCalendar?) -> Bool {
    guard let first, let second else { return first == nil && second == nil }
    return first.keepsHours(of: second)
  }

  /// The time from one moment to another at which anyone works.
  func time(from start: Instant, to end: Instant) -> Seconds {
    joint?.time(from: start, to: end) ?? end - start
  }

  /// The working time of who served a request.
  func time(of row: Int, from start: Instant, to end: Instant) -> Seconds {
    calendars[Int(ofRow[row])]?.time(from: start, to: end) ?? end - start
  }

  /// The moment at which so much of that has passed since another.
  func moment(_ seconds: Seconds, of row: Int, after start: Instant) -> Instant {
    calendars[Int(ofRow[row])]?.moment(seconds, after: start) ?? start + seconds
  }

  /// The last moment that for who serves a request is no later than `moment`: what comes in before
  /// they begin to work again comes in at the end of the day before.
  func last(of row: Int, notAfter moment: Instant) -> Instant {
    calendars[Int(ofRow[row])].map { $0.moment(1, after: moment) + -1 } ?? moment
  }
}
