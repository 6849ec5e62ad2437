import ArgumentParser

/// The file on conflicts: what people recorded, what it does, and what is to be done about it.
struct Conflicts: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts",
    abstract: "See what unresolved conflicts cost, and find those that nobody has recorded.",
    discussion: """
      Conflicts stand in a table, one a row: party, other party, opened, and what else
      is known; Samples/desk-maker-conflicts.csv shows all columns.
        weaklink conflicts report requests.csv --conflicts conflicts.csv
        weaklink conflicts suggest requests.csv --level person
      """,
    subcommands: [ReportConflicts.self, SuggestConflicts.self],
    defaultSubcommand: ReportConflicts.self)
}
