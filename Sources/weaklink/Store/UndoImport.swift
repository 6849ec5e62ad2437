import ArgumentParser
import CompanyStore

struct UndoImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take the last import into a store back.",
    discussion: """
      The rows that it brought go, and those that it changed say again what they said
      before. Run again to take back the import before it.

      Example:
        weaklink undo firm.weaklink
      """)

  @OptionGroup var options: StoreOptions

  func run() throws {
    try options.run(for: .writing) { store in
      let record = try store.undoLastImport()
      try Output.answer(StoreText(options.lang).undone(record, in: options.store))
    }
  }
}
