import ArgumentParser
import CompanyStore

struct RepairStore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repair",
    abstract: "Save what can be read of a damaged store into a new one.",
    discussion: """
      Example:
        weaklink repair firm.weaklink -o saved.weaklink
      """)

  @OptionGroup var options: StoreOptions

  @Option(name: [.customShort("o"), .long], help: "The store to make.") var output: String

  func run() throws {
    try options.run {
      let counts = try CompanyStore.repair(options.store, into: output)
      try Output.answer(StoreText(options.lang).repaired(counts, into: output))
    }
  }
}
