import ArgumentParser
import ChainAnalysis
import LogImport
import Reports
import ServiceModel

struct ShowWhatIf: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "whatif",
    abstract: "Say what fixing links would have given back, and what would be weakest then.",
    discussion: """
      A link leads from who asks to who serves:
        weaklink whatif requests.csv --fix "Service>Sales"
        weaklink whatif requests.csv --fix "Service>Sales=4h" --fix "Sales>Pricing"
        weaklink whatif requests.csv --fix "Service>Sales" --to 4h --kind price
        weaklink whatif requests.csv --cap Sales=5
        weaklink whatif requests.csv --best 3
      """)

  @Argument(
    help: "A CSV, Excel (.xlsx), XES or JSON file, also .gz or in a .zip; '-' is standard input.")
  var path: String

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "A link to fix, CUSTOMER>PROVIDER[/KIND][=DURATION]; may be given several times.",
      valueName: "link"))
  var fix: [FixArgument] = []

  @Option(help: ArgumentHelp("What own times may be on all links fixed.", valueName: "duration"))
  var to: DurationArgument?

  @Option(help: "Fix only requests of this kind.") var kind: String?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "A party that never has more than so many requests open, PARTY=N; may be given several times.",
      valueName: "party"))
  var cap: [CapArgument] = []

  @Option(help: "Find the best sets of up to so many links.") var best: Int?

  @Option(help: "What to write: text or json.") var format = OutputFormat.text

  @OptionGroup var log: LogOptions

  func validate() throws {
    guard !fix.isEmpty || !cap.isEmpty || best != nil else {
      throw ValidationError("say which link to fix, as in --fix \"Service>Sales\", or --best 3.")
    }
    if let best, !(1...20 ~= best) {
      throw ValidationError("'--best' must lie between 1 and 20, not \(best).")
    }
    guard format == .text || format == .json else {
      throw ValidationError("'--format' must be text or json here, not \(format.rawValue).")
    }
    guard format == .text || fix.isEmpty && cap.isEmpty || best == nil else {
      throw ValidationError("'--fix' and '--best' are two answers; ask for one of them as json.")
    }
  }

  func run() async throws {
    try await LogSession(log).run { session in
      let imported = try await session.read([path])
      let analysis = try await session.analyze(imported)
      let analyzer = session.analyzer(of: imported)
      let fixes = try fixes(in: analysis, of: imported, analyzer, session)
      let options = Terminal.options(log.lang)
      var answers: [String] = []
      for cap in cap { try LinkChoice.check(party: cap.party, in: analysis) }
      if !fixes.isEmpty || !cap.isEmpty {
        let whatIf = await analyzer.whatIf(fixes, caps: cap.map { ($0.party, $0.open) })
        answers.append(
          format == .json
            ? try JSONReport.text(of: whatIf) : WhatIfText(whatIf, in: analysis, options).text)
      }
      if let best {
        let plan = await analyzer.fixPlan(most: best, of: analysis)
        answers.append(
          format == .json ? try JSONReport.text(of: plan) : FixPlanText(plan, options).text)
      }
      try Output.answer(answers.joined(separator: "\n"))
      try session.finish(imported)
    }
  }

  /// The fixes asked for, each of a link and of a kind that the log knows.
  private func fixes(
    in analysis: Analysis, of imported: ImportedLog, _ analyzer: ChainAnalyzer,
    _ session: LogSession
  ) throws(CommandError) -> [WhatIf.Fix] {
    let options = session.analysisOptions(for: imported)
    var fixes: [WhatIf.Fix] = []
    for argument in fix {
      var fix = argument.fix(in: options.calendar(of: argument.provider), target: to)
      try LinkChoice.check(customer: fix.customer, provider: fix.provider, in: analysis)
      fix.kind = fix.kind ?? kind
      try LinkChoice.check(kind: fix.kind, among: imported.requests.kinds)
      try LinkChoice.check(
        kind: fix.kind, of: fix,
        has: analyzer.kinds(customer: fix.customer, provider: fix.provider))
      fixes.append(fix)
    }
    return fixes
  }
}
