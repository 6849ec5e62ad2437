import ArgumentParser
import CompanyStore
import ServiceModel

struct ReopenConflict: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Record that a settled conflict broke out again.")

  @OptionGroup var options: ConflictOptions
  @Argument(help: "The conflict, as 'list' names it.") var conflict: String
  @Option(help: "When it broke out again; today otherwise.") var date: DayArgument?
  @Option(help: "What happened; added to the notes.") var note: String?

  func run() throws {
    try options.change(conflict, .reopened, typed: date?.text ?? "") { conflict, zone in
      guard conflict.settled != nil else { throw CommandError.notSettled(conflict.id) }
      conflict.turns.append(date?.moment(in: zone) ?? options.now)
      if let note { conflict.add(note: note) }
    }
  }
}
