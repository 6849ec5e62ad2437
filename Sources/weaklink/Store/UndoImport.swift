import ArgumentParser
import CompanyStore
import Foundation

struct UndoImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take the last import into a store back.",
    discussion: """
      The rows that it brought go, and those that it changed say again what they said
      before: all of it, or nothing. Run again to take back the import before it.
      'weaklink history' still tells that it was there, and who took it back.

      Examples:
        weaklink undo firm.weaklink
        weaklink undo firm.weaklink --import 7     only if the last is number 7
      """)

  @OptionGroup var options: ConflictOptions

  @Option(
    name: .customLong("import"),
    help: ArgumentHelp("The import that is meant; the last otherwise.", valueName: "number"))
  var number: Int?

  func run() throws {
    try options.run(for: .writing) { store, zone in
      let record = try store.undoImport(
        number, by: options.actor ?? NSUserName(), at: options.now)
      let text = StoreText(options.lang, zone: zone)
      try Output.answer(text.undone(record, in: options.store))
    }
  }
}
