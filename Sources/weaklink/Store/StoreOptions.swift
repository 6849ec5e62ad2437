import ArgumentParser
import CompanyStore
import ServiceModel
import Wording

/// Which store is worked on.
struct StoreOptions: ParsableArguments {
  @Argument(help: "A store, made by 'weaklink import'.") var store: String

  @Option(help: "The language of the answer: en, zh-Hans or zh-Hant.")
  var lang = Terminal.language

  /// Runs `body` on the store; what goes wrong is said on standard error and becomes the exit code.
  func run(
    for purpose: CompanyStore.Purpose, _ body: (CompanyStore) throws -> Void
  ) throws {
    try run {
      let opened = try CompanyStore.open(store, for: purpose)
      defer { opened.close() }
      try body(opened)
    }
  }

  /// Runs `body`; what goes wrong is said on standard error and becomes the exit code.
  func run(_ body: () throws -> Void) throws {
    do { try body() } catch {
      guard let text = Failure.text(of: error, lang) else { throw error }
      Terminal.complain(text)
      throw ExitCode(2)
    }
  }
}

extension CompanyStore {
  /// The zone in which its last log was read, in which people are shown its times.
  func zone() throws(StoreError) -> LogZone {
    try imports().last.flatMap { LogZone(identifier: $0.zone) } ?? .utc
  }
}
