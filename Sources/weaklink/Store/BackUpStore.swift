import ArgumentParser
import CompanyStore
import Wording

struct BackUpStore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy a store as it is at one moment, also while others use it.",
    discussion: """
      Example:
        weaklink backup firm.weaklink firm-2026-03-31.weaklink
      """)

  @OptionGroup var options: StoreOptions

  @Argument(help: "The file to make.") var copy: String

  func run() throws {
    try options.run(for: .reading) { store in
      try store.backUp(to: copy)
      try Output.answer(CommandPhrase.wroteFile.text(options.lang, ["path": copy]) + "\n")
    }
  }
}
