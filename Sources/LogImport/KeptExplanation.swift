package import ServiceModel

/// How a log was understood, in a form that can be kept beside it.
package struct KeptExplanation: Codable, Sendable {
  private struct Column: Codable {
    var role: String
    var name: String
    var example: String
    var evidence: String
    var rivals: [String]
  }

  private struct State: Codable {
    var word: String
    var meaning: String?
  }

  private struct Outcome: Codable {
    var word: String
    var isFailure: Bool?
  }

  private var columns: [Column]
  private var unused: [String]
  private var states: [State]
  private var outcomes: [Outcome]
  private var dates: String?
  private var emptyWords: [String]

  package init(_ explanation: LogExplanation) {
    columns = explanation.columns.map {
      Column(
        role: $0.role.rawValue, name: $0.name, example: $0.example,
        evidence: $0.evidence.rawValue, rivals: $0.rivals)
    }
    unused = explanation.unused
    states = explanation.states.map { State(word: $0.word, meaning: $0.meaning?.rawValue) }
    outcomes = explanation.outcomes.map { Outcome(word: $0.word, isFailure: $0.isFailure) }
    dates = explanation.dates?.rawValue
    emptyWords = explanation.emptyWords
  }

  /// What is left of the explanation of a log of which no more is known than `columns`, by role.
  package init(columns: [String: String]) {
    self.columns = Role.allCases.compactMap { role in
      columns[role.rawValue].map {
        Column(
          role: role.rawValue, name: $0, example: "",
          evidence: ColumnChoice.Evidence.imported.rawValue, rivals: [])
      }
    }
    (unused, states, outcomes, emptyWords) = ([], [], [], [])
  }

  package func explanation(
    shape: LogDescription.Shape, zone: LogZone, notes: [Note]
  ) -> LogExplanation {
    LogExplanation(
      shape: shape,
      columns: columns.compactMap { column in
        guard let role = Role(rawValue: column.role) else { return nil }
        return LogExplanation.Column(
          role: role, name: column.name, example: column.example,
          evidence: ColumnChoice.Evidence(rawValue: column.evidence) ?? .imported,
          rivals: column.rivals)
      },
      unused: unused,
      states: states.map { state in
        LogExplanation.State(
          word: state.word, meaning: state.meaning.flatMap { StateClass(rawValue: $0) })
      },
      outcomes: outcomes.map { (word: $0.word, isFailure: $0.isFailure) },
      dates: dates.flatMap { DateOrder(rawValue: $0) }, zone: zone, emptyWords: emptyWords,
      notes: notes)
  }
}
