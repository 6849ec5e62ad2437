import ArgumentParser
import CompanyStore
import ServiceModel

struct SettleConflict: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settle", abstract: "Record that a conflict is over.")

  @OptionGroup var options: ConflictOptions
  @Argument(help: "The conflict, as 'list' names it.") var conflict: String
  @Option(help: "When it was settled; today otherwise.") var date: DayArgument?
  @Option(help: "How it was settled; added to the notes.") var note: String?

  func run() throws {
    try options.change(conflict, .settled, typed: date?.text ?? "") { conflict, zone in
      guard conflict.settled == nil else { throw CommandError.settledAlready(conflict.id) }
      conflict.turns.append(date?.moment(in: zone) ?? options.now)
      if let note { conflict.add(note: note) }
    }
  }
}
