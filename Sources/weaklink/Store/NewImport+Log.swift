import CompanyStore
import Diagnostics
import LogImport
import ServiceModel
import Wording

extension NewImport {
  /// A log that was read with its table.
  init(_ log: ImportedLog, actor: String, moment: Instant) {
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
      zone: log.zone.identifier, actor: actor, moment: moment)
  }
}
