package import ServiceModel

/// How a log was understood: which column says what, and why.
package struct LogExplanation: Sendable {
  /// A column that is read.
  package struct Column: Hashable, Sendable {
    package var role: Role
    package var name: String
    /// A cell of it.
    package var example: String
    package var evidence: ColumnChoice.Evidence
    /// Columns that were as good.
    package var rivals: [String]

    /// The option that chooses the first of the columns that were as good.
    package var option: String? {
      rivals.first.map { "--map \(role.optionName)=\(ChoiceDiagnostics.quoted($0))" }
    }
  }

  /// A state of the log and what it was taken to mean; nil where its words are unknown.
  package struct State: Hashable, Sendable {
    package var word: String
    package var meaning: StateClass?
  }

  package var shape: LogDescription.Shape
  package var columns: [Column]
  /// The columns that are not read.
  package var unused: [String]
  package var states: [State]
  /// Outcomes of the log and whether they mean that the customer was failed; nil where their
  /// words are unknown.
  package var outcomes: [(word: String, isFailure: Bool?)]
  /// The order of numbers in dates, where the log has such dates, and all of them one order.
  package var dates: DateOrder?
  package var zone: LogZone
  /// Words that are empty cells in every column.
  package var emptyWords: [String]
  /// What was assumed.
  package var notes: [Note]
}
