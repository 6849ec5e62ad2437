import ArgumentParser
import CompanyStore
import ServiceModel

struct AddConflict: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Record a conflict between two parties of the logs.",
    discussion: """
      Example:
        weaklink conflicts firm.weaklink add Alma Bert --since 2025-06-16 \\
          --cause "Bert gave a wrong delivery date" --type task \\
          --request R1931 --owner Cleo
      """)

  @OptionGroup var options: ConflictOptions

  @Argument(help: "One party, as the logs name it.") var first: String
  @Argument(help: "The other.") var second: String

  @Option(help: "When it began, such as 2025-06-16.") var since: DayArgument

  @OptionGroup var details: ConflictDetails

  func run() throws {
    try options.run(for: .writing) { store, zone in
      if !details.anyway { try ConflictOptions.check(parties: [first, second], in: store) }
      try options.record(
        Conflict(id: "", first: first, second: second, opened: since.moment(in: zone)), details,
        in: store, zone)
    }
  }
}
