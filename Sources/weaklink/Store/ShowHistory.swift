import ArgumentParser
import CompanyStore

struct ShowHistory: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Show what was imported into a store, or how one request changed.",
    discussion: """
      Examples:
        weaklink history firm.weaklink
        weaklink history firm.weaklink R1042
      """)

  @OptionGroup var options: StoreOptions

  @Argument(help: "A request, or a case.") var name: String?

  func run() throws {
    try options.run(for: .reading) { store in
      let text = StoreText(options.lang, zone: try store.zone())
      let imports = try store.imports()
      let undone = try store.undoneImports()
      guard !(imports.isEmpty && undone.isEmpty) else {
        throw StoreError.empty(path: options.store)
      }
      guard let name else { return try Output.answer(text.history(imports, undone)) }
      let histories = try store.histories(of: name)
      guard !histories.isEmpty else { throw CommandError.noSuchCase(name) }
      try Output.answer(
        histories.map { text.history(of: $0, imports) }.joined(separator: "\n"))
    }
  }
}
