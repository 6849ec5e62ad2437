import ArgumentParser
import CompanyStore
import Wording

/// Which store is worked on.
struct StoreOptions: ParsableArguments {
  @Argument(help: "The store, as 'weaklink import' made it.") var store: String

  @Option(help: "The language of the answer: en, zh-Hans or zh-Hant.")
  var lang = Terminal.language

  /// Runs `body` on the store; what goes wrong is said on standard error and becomes the exit code.
  func run(for purpose: CompanyStore.Purpose, _ body: (CompanyStore) throws -> Void) throws {
    try run {
      let opened = try CompanyStore.open(store, for: purpose)
      defer { opened.close() }
      try body(opened)
    }
  }

  /// Runs `body`; what goes wrong is said on standard error and becomes the exit code.
  func run(_ body: () throws -> Void) throws {
    let text: String
    do { return try body() } catch let error as StoreError {
      text = error.text(lang)
    } catch let error as CommandError {
      text = error.text(lang)
    }
    Terminal.complain("weaklink: \(SeverityPhrase.error.text(lang)): \(text)")
    throw ExitCode(2)
  }
}
