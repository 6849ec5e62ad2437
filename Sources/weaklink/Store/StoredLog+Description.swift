import CompanyStore
import Foundation
import LogImport
import ServiceModel

extension StoredLog {
  /// How the logs were understood that were imported, together.
  ///
  /// - Parameter reading: how the rows of all of them were understood just now, which tells what
  ///   depends on all rows.
  func description(reading: LogDescription) -> LogDescription {
    LogDescription(imports.map(\.description), counted: reading)
  }

  /// How the files of each import were understood; those that were understood alike stand together.
  func readings() throws -> [LogReading] {
    var readings: [LogReading] = []
    for record in imports where !record.description.files.isEmpty {
      let description = record.description
      let kept =
        try record.explanation.map {
          try JSONDecoder().decode(KeptExplanation.self, from: Data($0.utf8))
        } ?? KeptExplanation(columns: description.columns)
      let explanation = kept.explanation(
        shape: description.shape, zone: LogZone(identifier: record.zone) ?? .utc,
        notes: description.notes)
      if let same = readings.firstIndex(where: { $0.explanation.readsTheSame(as: explanation) }) {
        readings[same].files += description.files
      } else {
        readings.append(LogReading(files: description.files, explanation: explanation))
      }
    }
    return readings
  }
}

extension LogExplanation {
  /// Whether the same columns of two logs were read for the same.
  fileprivate func readsTheSame(as other: LogExplanation) -> Bool {
    columns.map(\.role) == other.columns.map(\.role)
      && columns.map(\.name) == other.columns.map(\.name) && unused == other.unused
  }
}
