import ArgumentParser
import ChainAnalysis
import LogImport
import Reports
import ServiceModel
import Wording

struct ShowComparison: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Say which links got better, worse, are new or gone since then.",
    discussion: """
      Two logs, two periods of one log, or a saved analysis for either side:
        weaklink compare before.csv after.csv
        weaklink compare requests.csv --split 2025-07-01
        weaklink compare analysis.json after.csv

      As a scheduled job that reports only what is new:
        weaklink compare before.csv after.csv --write-accepted known.txt
        weaklink compare before.csv after.csv --accept known.txt

      A link is worse or better by its own times (Mann-Whitney within kinds) and
      by the promises it keeps to colleagues (Fisher), among all links at a false
      discovery rate of 5 % (Benjamini-Hochberg). A saved analysis has no own times
      but their medians: there, failures carried beyond chance judge instead.
      Under twenty requests on a side a link is not judged. '--as-of' is for NEW.

      Exit codes: 0 nothing got worse, 1 a link got worse or a new one carries
      failures beyond chance, unless accepted; 2 the input or the machine failed,
      64 the options make no sense.
      """)

  @Argument(help: "The log of before, or its analysis.json.") var old: String

  @Argument(help: "The log of now, or its analysis.json.") var new: String?

  @Option(
    help: ArgumentHelp(
      "Compare what was opened before a day, as it was then, with what was opened since.",
      valueName: "day"))
  var split: String?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Known weaknesses that are no news: a file with one Customer>Provider a line, or one link; "
        + "may be given several times.", valueName: "file|link"))
  var accept: [String] = []

  @Option(
    help: ArgumentHelp(
      "Write what got worse, and what '--accept' holds, as known weaknesses.", valueName: "file"))
  var writeAccepted: String?

  @Option(help: "What to write: text or json.") var format = OutputFormat.text

  @OptionGroup var log: LogOptions

  func validate() throws {
    guard (new == nil) != (split == nil) else {
      throw ValidationError("give two logs to compare, or one and '--split' with a day.")
    }
    guard old != "-" || new != "-" else {
      throw ValidationError("only one side can be standard input.")
    }
    if let split {
      guard moment(split, in: .utc) != nil else {
        throw ValidationError("'--split' must be a day such as 2025-07-01, not '\(split)'.")
      }
      guard !ComparedSide.isSaved(old) else {
        throw ValidationError(
          "'--split' needs a log; the saved analysis '\(old)' is of one period.")
      }
    }
    guard format == .text || format == .json else {
      throw ValidationError("'--format' must be text or json here, not \(format.rawValue).")
    }
  }

  /// The moment that `text` names: a day means its start.
  private func moment(_ text: String, in zone: LogZone = .utc) -> Instant? {
    let date = CivilDate(iso8601: text) ?? CivilDate(iso8601: text + " 00:00:00")
    return date.map { zone.instant(of: $0) }
  }

  func run() async throws {
    try await LogSession(log).run { session in
      var accepted = AcceptedLinks()
      for name in accept { try accepted.add(name) }
      let comparison = try await comparison(in: session) { accepted.contains($0) }
      for name in accepted.unknown(among: comparison.links.map(\.link)) {
        Terminal.complain(ComparePhrase.acceptedUnknown.text(log.lang, ["link": name]))
      }
      try Output.answer(
        format == .json
          ? try JSONReport.text(of: comparison)
          : CompareText(comparison, Terminal.options(log.lang)).text)
      if let writeAccepted {
        for change in comparison.news { accepted.accept(change.link) }
        try Output.write(Array(accepted.text(log.lang).utf8), to: writeAccepted)
        Terminal.complain(CommandPhrase.wroteFile.text(log.lang, ["path": writeAccepted]))
      }
      if !comparison.news.isEmpty { throw ExitCode(1) }
    }
  }
}

extension ShowComparison {
  private func comparison(
    in session: LogSession, isAccepted: (Link) -> Bool
  ) async throws -> Comparison {
    let (before, after) =
      if let split {
        try await periods(of: old, splitAt: split, in: session)
      } else {
        (
          try await side(old, in: session) { $0.asOf = nil },
          try await side(new ?? old, in: session)
        )
      }
    guard before.analysis.log.level == after.analysis.log.level else {
      throw CommandError.otherLevel(before.analysis.log.level, after.analysis.log.level)
    }
    guard before.analysis.log.calendar == after.analysis.log.calendar else {
      throw CommandError.otherHours(before.analysis.log.calendar, after.analysis.log.calendar)
    }
    guard before.analysis.log.partyHours == after.analysis.log.partyHours else {
      throw CommandError.otherPartyHours
    }
    var ownTimes: (OwnTimes, OwnTimes)?
    if let first = before.ownTimes, let last = after.ownTimes { ownTimes = (first, last) }
    return Comparison(
      before: before.analysis, after: after.analysis, ownTimes: ownTimes, isAccepted: isAccepted)
  }

  private func side(
    _ path: String, in session: LogSession,
    settings: (inout AnalysisOptions) -> Void = { _ in }
  ) async throws -> ComparedSide {
    if ComparedSide.isSaved(path) { return try ComparedSide(saved: path) }
    let imported = try await session.read([path])
    let side = try await ComparedSide(imported, in: session, settings: settings)
    try session.finish(imported)
    return side
  }

  /// What was opened before a moment, as it was known then, and what was opened since: so both
  /// sides are cut off alike at their end.
  private func periods(
    of path: String, splitAt day: String, in session: LogSession
  ) async throws -> (ComparedSide, ComparedSide) {
    let imported = try await session.read([path])
    guard let moment = moment(day, in: session.zone(of: imported.zone)) else {
      preconditionFailure("a day that was checked is no day")
    }
    let before = try await ComparedSide(imported, in: session) { $0.asOf = moment + (-1) }
    let after = try await ComparedSide(imported, in: session) { $0.from = moment }
    for (side, period) in [(before, ComparePhrase.untilSplit), (after, .sinceSplit)]
    where side.analysis.links.isEmpty {
      throw CommandError.emptySide(path: path, period: period.text(log.lang, ["day": day]))
    }
    try session.finish(imported)
    return (before, after)
  }
}
