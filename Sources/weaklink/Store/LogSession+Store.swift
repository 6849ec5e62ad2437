import CompanyStore
import Diagnostics
import LogImport
import ServiceModel
import Wording

extension LogSession {
  /// Reads what a store holds, as the logs that were imported would be read.
  func read(_ argument: StoreArgument) async throws -> ImportedLog {
    if let option = options.firstOfReading(said) {
      throw CommandError.readAlready(path: argument.path, option: option)
    }
    let store = try CompanyStore.open(argument.path, for: .reading)
    defer { store.close() }
    let log = try store.log()
    var reading = ReadingOptions()
    reading.isStored = true
    reading.level = options.level
    reading.dates = .ymd
    reading.threads = options.threads
    let kept = Mapping(log.settings)
    let all = said.over(kept)
    (reading.people, reading.states, reading.outcomes) = (all.people, all.states, all.outcomes)
    reading.mapping = Dictionary(
      log.roles.map { ($0, $0.columnName) }, uniquingKeysWith: { first, _ in first })
    let source = LogSource.bytes(log.text, name: argument.path)
    let imported = try await LogReader.read([source], options: reading)
    var restored = imported.restored(
      description: log.description(reading: imported.description),
      zone: log.imports.last.flatMap { LogZone(identifier: $0.zone) } ?? .utc,
      setAside: try store.setAsideRows())
    restored.kept = kept
    restored.readings = try log.readings()
    if let last = restored.readings.last { restored.explanation = last.explanation }
    restored.conflicts = try store.conflicts()
    restored.dismissed = try store.dismissals().map { ($0.first, $0.second) }
    return restored
  }
}

extension CompanyStore {
  /// The rows that imports set aside, in their order.
  func setAsideRows() throws(StoreError) -> [SetAsideRow] {
    var rows: [SetAsideRow] = []
    for kept in try setAside() { rows.append(try SetAsideRow(kept, of: path)) }
    return rows
  }
}

extension SetAsideRow {
  /// A row as the store at `path` kept it.
  fileprivate init(_ kept: (file: String, row: SetAsideRecord), of path: String) throws(StoreError)
  {
    let row = kept.row
    guard let fault = FaultPhrase(rawValue: row.fault), fault.isFilled(by: row.facts),
      fault.remedy.isFilled(by: row.facts)
    else {
      throw .damaged(path: path, detail: "set_aside.fault = '\(row.fault)'")
    }
    self.init(
      diagnostic: Diagnostic(
        fault, row.facts,
        at: InputLocation(file: kept.file, line: row.line, column: row.column)),
      record: row.record)
  }
}
