import ArgumentParser

/// The file on conflicts: what people recorded, what it does, and what is done about it.
struct Conflicts: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts",
    abstract: "Keep a file on unresolved conflicts, and see what they cost.",
    discussion: """
      Conflicts are kept in a store, which 'weaklink import' makes:
        weaklink conflicts firm.weaklink suggest
        weaklink conflicts firm.weaklink add Alma Bert --since 2025-06-16 \\
          --cause "a wrong date"
        weaklink conflicts firm.weaklink step 1 look --by Cleo --note "heard both"
        weaklink conflicts firm.weaklink report -o conflicts.html
        weaklink conflicts firm.weaklink due

      A table of them can be used without a store:
        weaklink conflicts report requests.csv --conflicts conflicts.csv
      """,
    subcommands: [
      ReportConflicts.self, ListConflicts.self, ShowConflict.self, AddConflict.self,
      ChangeConflict.self, TakeStep.self, OwnConflict.self, SettleConflict.self,
      ReopenConflict.self, SuggestConflicts.self, AcceptSuggestion.self, DismissSuggestion.self,
      ListDue.self, ImportConflicts.self, ExportConflicts.self,
    ],
    defaultSubcommand: ReportConflicts.self)

  /// What can be done, in the order of the help.
  static var verbs: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  /// The store may stand before what is to be done with it: `conflicts firm.weaklink list` is
  /// `conflicts list firm.weaklink`.
  static func arranged(_ arguments: [String]) -> [String] {
    guard arguments.count > 2, arguments[0] == configuration.commandName else { return arguments }
    guard !verbs.contains(arguments[1]), verbs.contains(arguments[2]) else { return arguments }
    var arranged = arguments
    arranged.swapAt(1, 2)
    return arranged
  }
}
