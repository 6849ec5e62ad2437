import ArgumentParser
import CompanyStore
import Reports
import ServiceModel
import Wording

struct ListConflicts: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the conflicts on file, oldest first.")

  @OptionGroup var options: ConflictOptions
  @Flag(help: "List settled ones as well.") var all = false

  func run() throws {
    try options.run(for: .reading) { store, zone in
      let conflicts = try store.conflicts().filter { all || $0.settled == nil }
      try Output.answer(
        ConflictList(conflicts, at: options.now, zone: zone, Terminal.options(options.lang)).text)
    }
  }
}
