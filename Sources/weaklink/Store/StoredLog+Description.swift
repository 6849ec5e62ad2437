import CompanyStore
import ServiceModel
import Wording

extension StoredLog {
  /// How the logs were understood that were imported, together.
  ///
  /// - Parameter reading: how the rows of all of them were understood just now, which tells what
  ///   depends on all rows.
  func description(reading: LogDescription) -> LogDescription {
    var description = LogDescription(shape: shape)
    for record in imports {
      description.files += record.description.files
      description.columns.merge(record.description.columns) { first, _ in first }
    }
    description.notes = imports.count == 1 ? imports[0].description.notes : notes(reading.notes)
    return description
  }

  /// The notes of all imports in the order of a single one's, those that count rows counted anew.
  private func notes(_ counted: [Note]) -> [Note] {
    let all = imports.flatMap(\.description.notes)
    // Phrases stand in the order in which a reading says them.
    return NotePhrase.allCases.flatMap { phrase in
      let source = NotePhrase.counting.contains(phrase) ? counted : all
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
