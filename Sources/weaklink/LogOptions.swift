import ArgumentParser
import ChainAnalysis
import LogImport
import ServiceModel
import Wording

extension Language: ExpressibleByArgument {}
extension Level: ExpressibleByArgument {}
extension DateOrder: ExpressibleByArgument {}

/// Which log is looked at, and what its user says about it.
struct LogOptions: ParsableArguments {
  @Option(help: "Look at links between teams, persons or departments.") var level = Level.team

  @Option(
    name: .customLong("map"), parsing: .singleValue,
    help: ArgumentHelp(
      "Read a role from a column; may be given several times.", valueName: "role=column"))
  var mapping: [MappingArgument] = []

  @Option(
    name: .customLong("mapping"),
    help: ArgumentHelp(
      "A file that says how the log is read; 'weaklink columns' writes one.", valueName: "file"))
  var mappingFile: String?

  @Option(
    help: ArgumentHelp(
      "A list of people: CSV with name, team, department, manager, external.", valueName: "file"))
  var people: String?

  @Option(help: "The order of day and month, where the log cannot tell: dmy, mdy or ymd.")
  var dates: DateOrder?

  @Option(
    help:
      "The zone of times without an offset, such as Asia/Shanghai; otherwise that of the store, or UTC."
  )
  var timezone: String?

  @Option(
    help: ArgumentHelp(
      """
      Count working time only: Mon-Fri 8-18, or Mon-Thu 8:30-12,13-17; Fri 8-12. Without it, \
      a log of office hours is read by them; 'always' counts every hour.
      """,
      valueName: "hours"))
  var calendar: String?

  @Option(
    name: .customLong("holiday"), parsing: .singleValue,
    help: ArgumentHelp(
      "A day without work, or with other hours, as \"2025-12-24 8-12\"; may be given several times.",
      valueName: "date"))
  var holidays: [String] = []

  @Option(help: "Look at the log as it was then: 2026-03-31, or with a time.") var asOf: String?

  @Option(
    help: ArgumentHelp(
      "The time allowed to external requests without a promise, such as 3d.",
      valueName: "duration"))
  var target: DurationArgument?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "A standing agreement on own time: Service>Sales=4h, Service>Sales/price=2h, *>Sales=1d.",
      valueName: "agreement"))
  var ola: [AgreementArgument] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "A table of conflicts: party, other party, opened, and what else is known.",
      valueName: "file"))
  var conflicts: [String] = []

  @Option(
    help: ArgumentHelp(
      "Show other names for all people, teams and customers; this file is the key.",
      valueName: "keyfile"))
  var pseudonyms: String?

  @Flag(help: "Show what people wrote about conflicts, and the persons in them.")
  var includeNotes = false

  @Option(help: ArgumentHelp("On-time rate that links should reach.", valueName: "percent"))
  var onTimeTarget = 80.0

  @Option(help: "The language of the answer: en, zh-Hans or zh-Hant.")
  var lang = Terminal.language

  @Flag(help: "Exit with 1 if any row was set aside.") var strict = false

  @Option(help: .hidden) var threads: Int?

  func validate() throws {
    for mapping in mapping { try mapping.validate() }
    if let timezone, LogZone(identifier: timezone) == nil {
      throw ValidationError("'--timezone' must be a zone such as Asia/Shanghai, not '\(timezone)'.")
    }
    if let calendar, calendar != "always", WorkingCalendar(calendar) == nil {
      throw ValidationError(
        """
        '--calendar' must be days and hours such as "Mon-Fri 8-18", or 'always', \
        not '\(calendar)'.
        """)
    }
    for holiday in holidays where SpecialDay(holiday) == nil {
      throw ValidationError(
        """
        '--holiday' must be a day such as 2025-12-25, or with its hours, "2025-12-24 8-12", \
        not '\(holiday)'.
        """)
    }
    guard calendar != nil || mappingFile != nil || holidays.isEmpty else {
      throw ValidationError("'--holiday' goes with '--calendar'.")
    }
    if let asOf, moment(asOf, in: .utc) == nil {
      throw ValidationError("'--as-of' must be a date such as 2026-03-31, not '\(asOf)'.")
    }
    guard pseudonyms == nil || !includeNotes else {
      throw ValidationError("'--include-notes' does not go with '--pseudonyms': notes have names.")
    }
    guard 0...100 ~= onTimeTarget else {
      throw ValidationError("'--on-time-target' must lie between 0 and 100, not \(onTimeTarget).")
    }
    if let threads, threads < 1 {
      throw ValidationError("'--threads' must be at least 1, not \(threads).")
    }
  }

  /// The moment that `text` names: a day means its end.
  func moment(_ text: String, in zone: LogZone) -> Instant? {
    let date = CivilDate(iso8601: text) ?? CivilDate(iso8601: text + " 23:59:59")
    return date.map { zone.instant(of: $0) }
  }

  /// The first option that tells how to read a log.
  ///
  /// - Parameter said: what the mapping file says, which need not be of how to read.
  func firstOfReading(_ said: Mapping) -> String? {
    if !mapping.isEmpty { return "--map" }
    if mappingFile != nil, said.saysHowToRead { return "--mapping" }
    return dates == nil ? nil : "--dates"
  }
}
