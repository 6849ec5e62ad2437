package import ServiceModel
import Wording

extension LogDescription {
  /// The description of logs that are read as one.
  ///
  /// - Parameter counted: as that one was read; notes that count rows are taken from it.
  package init(_ descriptions: [LogDescription], counted: LogDescription) {
    self.init(shape: descriptions.first?.shape ?? counted.shape)
    for description in descriptions {
      files += description.files
      columns.merge(description.columns) { first, _ in first }
    }
    let all = descriptions.flatMap(\.notes)
    // Phrases stand in the order in which a reading says them.
    notes =
      descriptions.count == 1
      ? all
      : NotePhrase.allCases.flatMap { phrase in
        let source = NotePhrase.counting.contains(phrase) ? counted.notes : all
        var notes: [Note] = []
        for note in source where note.phrase == phrase && !notes.contains(note) {
          notes.append(note)
        }
        // What shape a log has is said once.
        return NotePhrase.shapes.contains(phrase) ? Array(notes.prefix(1)) : notes
      }
  }
}

extension NotePhrase {
  fileprivate static let shapes: [NotePhrase] = [.readAsRequests, .readAsEvents]

  fileprivate static let counting: [NotePhrase] = [
    .noCustomerColumn, .endedWithoutTime, .unknownStates, .unknownOutcomes,
  ]
}
