import ArgumentParser
import CompanyStore
import ServiceModel

extension RecoveryStep: ExpressibleByArgument {
  public init?(argument: String) { self.init(spelling: argument) }

  public static var allValueStrings: [String] {
    allCases.map { $0.rawValue.replacing(" ", with: "-") }
  }
}

struct TakeStep: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "step", abstract: "Record a step out of a conflict.",
    discussion: """
      The steps: 1 look (at the situation), 2 read (how the other side takes it),
      3 acknowledge, 4 apologise (without excuses), 5 propose (a remedy),
      6 carry-out, 7 follow-up.
        weaklink conflicts firm.weaklink step 1 look --by Cleo --note "heard both"
      """)

  @OptionGroup var options: ConflictOptions
  @Argument(help: "The conflict, as 'list' names it.") var conflict: String
  @Argument(help: "The step, by name or number.") var step: RecoveryStep
  @Option(help: "When it was taken; today otherwise.") var date: DayArgument?
  @Option(help: "What came of it.") var note: String?

  func run() throws {
    try options.change(conflict, .step, typed: date?.text ?? "") { conflict, zone in
      let record = RecoveryRecord(
        step: step, date: date?.moment(in: zone) ?? options.now,
        actor: options.entry(.step).actor, note: note)
      conflict.recovery.append(record)
      conflict.recovery.sort { ($0.date, $0.step.place) < ($1.date, $1.step.place) }
    }
  }
}
