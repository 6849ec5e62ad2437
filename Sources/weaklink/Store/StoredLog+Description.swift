import CompanyStore
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
}
