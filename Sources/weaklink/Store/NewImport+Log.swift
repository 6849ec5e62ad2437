import CompanyStore
import Diagnostics
import Foundation
import LogImport
import ServiceModel
import Wording

extension NewImport {
  /// A log that was read with its table.
  init(_ log: ImportedLog, _ settings: LogSettings, actor: String, moment: Instant) throws {
    guard let table = log.table else { preconditionFailure("the log was read without its table") }
    let files = log.description.files.map(\.name)
    self.init(
      table, described: log.description,
      setAside: log.setAside.map { row in
        let location = row.diagnostic.location
        return SetAsideRecord(
          file: files.firstIndex(of: location.file) ?? 0, line: location.line,
          column: location.column, fault: row.diagnostic.fault.rawValue,
          facts: row.diagnostic.values, record: row.record)
      },
      settings: settings,
      explanation: String(
        decoding: try JSONEncoder().encode(KeptExplanation(log.explanation)), as: UTF8.self),
      zone: log.zone.identifier, actor: actor, moment: moment)
  }

  /// What is said of the logs that a store has, without another log.
  init(
    _ settings: LogSettings, of shape: LogDescription.Shape, zone: String, actor: String,
    moment: Instant
  ) {
    self.init(
      LogTable(shape: shape), described: LogDescription(shape: shape), settings: settings,
      zone: zone, actor: actor, moment: moment)
  }
}
