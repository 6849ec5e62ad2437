import ChainAnalysis
import Diagnostics
import LogImport
import ServiceModel

/// What the options say together with a mapping file; where both speak, the options count.
extension LogOptions {
  /// The mapping file and the list of people, where they were given.
  func loadMapping() throws(ImportError) -> Mapping {
    var said =
      try mappingFile.map { path throws(ImportError) in try Mapping(file: path) } ?? Mapping()
    if let people { said.people = try People(file: people) }
    return said
  }

  /// The working hours that were said, which may be 'always'.
  func hours(_ said: Mapping) -> String? { calendar ?? said.hours }

  /// The zone that was asked for, or else that in which the log was read.
  func zone(_ said: Mapping, of log: LogZone = .utc) -> LogZone {
    timezone.flatMap { LogZone(identifier: $0) } ?? said.timezone ?? log
  }

  func reading(_ said: Mapping) -> ReadingOptions {
    var options = ReadingOptions()
    options.level = level
    let typed = Dictionary(
      mapping.compactMap { mapping in mapping.role.map { ($0, mapping.column) } },
      uniquingKeysWith: { _, last in last })
    options.mapping = said.columns.merging(typed) { _, typed in typed }
    options.places = said.places.filter { typed[$0.key] == nil }
    options.ignored = said.ignored.subtracting(typed.keys)
    options.emptyWords = said.emptyWords
    options.states = said.states
    options.outcomes = said.outcomes
    options.people = said.people
    options.dates = dates ?? said.dates
    options.timezone = zone(said)
    if let threads { options.threads = threads }
    return options
  }

  /// Hours in a zone; nil where every hour counts, which 'always' means on holidays too.
  private static func calendar(
    _ text: String?, _ special: [SpecialDay], _ zone: LogZone
  ) -> WorkingCalendar? {
    guard let text, text != "always" else { return nil }
    return WorkingCalendar(text, special: special, zone: zone)
  }

  /// The hours of one party; what it does not say is as in the company.
  private static func calendar(
    _ own: Mapping.Hours, _ text: String?, _ special: [SpecialDay], _ zone: LogZone
  ) -> WorkingCalendar? {
    let (hours, zone) = (own.hours ?? text, own.timezone ?? zone)
    guard hours == nil || hours == "always", let days = own.special, !days.isEmpty else {
      return calendar(hours, own.special ?? special, zone)
    }
    // Every hour but those of its own days off.
    return WorkingCalendar("Mon-Sun 0-24", special: days, zone: zone)
  }

  /// - Parameters:
  ///   - log: The zone in which the log was read.
  ///   - found: The office hours of the log, where the user gave no calendar.
  func analysis(
    _ said: Mapping, of log: LogZone, officeHours found: OfficeHours?
  ) -> AnalysisOptions {
    var options = AnalysisOptions()
    let zone = zone(said, of: log)
    options.level = level
    options.zone = zone
    let text = hours(said) ?? found?.text
    let days = said.special + holidays.compactMap { SpecialDay($0) }
    options.calendar = Self.calendar(text, days, zone)
    // Who types that every hour counts means everyone's.
    options.partyHours =
      calendar == "always"
      ? []
      : said.partyHours.map { own in
        PartyHours(
          party: own.party.text,
          calendar: Self.calendar(own, text, days, zone))
      }
    options.touchpoints = said.touchpoints.map { $0.map(\.text) }
    options.answering = Dictionary(
      said.answers.map { ($0.kind.text, $0.party.text) }, uniquingKeysWith: { _, last in last })
    options.officeHours = found
    options.asOf = asOf.flatMap { moment($0, in: zone) }
    options.target = (target ?? said.target)?.seconds(in: options.calendar)
    let agreed = said.agreements.map { agreed in
      Agreement(
        customer: agreed.customer?.text, provider: agreed.provider.text, kind: agreed.kind?.text,
        target: agreed.target.seconds(in: options.calendar(of: agreed.provider.text)))
    }
    // Of two agreements on the same the one that was typed counts.
    let typed = ola.map { $0.agreement(in: options.calendar(of: $0.provider)) }
    options.agreements =
      agreed.filter { old in
        !typed.contains {
          ($0.customer, $0.provider, $0.kind) == (old.customer, old.provider, old.kind)
        }
      } + typed
    options.onTimeTarget = onTimeTarget / 100
    options.includesNotes = includeNotes
    options.threads = threads ?? Machine.cores
    return options
  }
}
