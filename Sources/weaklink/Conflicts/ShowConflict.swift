import ArgumentParser
import CompanyStore
import Reports
import ServiceModel
import Wording

struct ShowConflict: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show all that is on file of a conflict, and who did what.")

  @OptionGroup var options: ConflictOptions
  @Argument(help: "The conflict, as 'list' names it.") var conflict: String

  func run() throws {
    try options.run(for: .reading) { store, zone in
      let conflict = try ConflictOptions.find(conflict, in: store)
      let trail = try store.trail(of: conflict.id).map { entry in
        ConflictList.Done(
          moment: entry.moment, actor: entry.actor, what: entry.action.phrase.text(options.lang))
      }
      let list = ConflictList(
        [conflict], at: options.now, zone: zone, Terminal.options(options.lang))
      try Output.answer(list.record(trail: trail))
    }
  }
}
