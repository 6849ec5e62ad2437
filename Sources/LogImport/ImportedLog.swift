package import Diagnostics
package import ServiceModel
package import Wording

/// A log that was read: its requests, how they were understood, and what was wrong.
package struct ImportedLog: Sendable {
  package var requests: RequestLog
  /// The rows as they were read, where they were asked for.
  package var table: LogTable?
  package var description: LogDescription
  package var diagnostics: DiagnosticLog
  package var explanation: LogExplanation
  /// The zone in which its times without an offset were read.
  package var zone: LogZone
  /// The conflicts that are on file beside it, where it comes from a store, and the pairs of
  /// parties that are in none.
  package var conflicts: [Conflict] = []
  package var dismissed: [(first: String, second: String)] = []
  /// What parties are called here whose names are not shown, by their names.
  package var pseudonyms: [String: String] = [:]
  /// What was said of it when it was imported, and how its files were understood then, where it
  /// comes from a store.
  package var kept = Mapping()
  package var readings: [LogReading] = []
  /// What is wrong with single rows, in order.
  let faults: [RowFault]
  let writer: DiagnosticWriter
  /// The rows that were set aside when the log was imported, where it comes from a store.
  var keptAside: [SetAsideRow]?

  /// How many rows were set aside.
  package var setAsideCount: Int { description.files.reduce(0) { $0 + $1.setAside } }

  /// The rows that were set aside, in order, as they were.
  package var setAside: [SetAsideRow] {
    if let keptAside { return keptAside }
    var writer = writer
    // A row of a second file may be wanted by many of the first.
    var seen: Set<FileRow> = []
    return faults.filter(\.setsAside).flatMap { fault in
      let sources = writer.cells.parts[fault.part].sources
      return writer.rows(of: fault).filter { _, row in
        let bytes = sources[row.source].text.bytes
        return seen.insert(FileRow(file: ObjectIdentifier(bytes), start: row.start)).inserted
      }.map(\.row)
    }
  }

  /// A row as it stands in one of the files that were read.
  private struct FileRow: Hashable {
    var file: ObjectIdentifier
    var start: Int
  }

  /// The log as it was understood when it was imported into the store that it was read from.
  package func restored(
    description: LogDescription, zone: LogZone, setAside: [SetAsideRow]
  ) -> ImportedLog {
    var log = self
    log.description = description
    log.diagnostics = DiagnosticLog()
    log.explanation.notes = description.notes
    log.zone = zone
    log.keptAside = setAside
    return log
  }

  /// The rows that were set aside as a CSV file: where each stood, what is wrong with it, what to
  /// do, and the row as it was in one cell.
  package func setAsideCSV(_ language: Language) -> [UInt8] {
    Self.setAsideCSV(setAside, language)
  }

  /// Rows that were set aside, of any file, in the form of ``setAsideCSV(_:)``.
  package static func setAsideCSV(_ setAside: [SetAsideRow], _ language: Language) -> [UInt8] {
    var csv = Array((SetAsideFile.columns.joined(separator: ",") + "\n").utf8)
    for row in setAside {
      let location = row.diagnostic.location
      let cells = [
        location.file, location.line.map(String.init) ?? "",
        location.column.map(String.init) ?? "", row.diagnostic.fault.rawValue,
        row.diagnostic.message(language), row.diagnostic.remedy(language),
      ]
      for cell in cells { append(Array(cell.utf8), to: &csv, end: 0x2C) }
      append(row.record, to: &csv, end: 0x0A)
    }
    return csv
  }

  /// Writes a cell so that no spreadsheet takes it for a formula.
  private static func append(_ cell: [UInt8], to csv: inout [UInt8], end: UInt8) {
    csv.append(0x22)
    if let first = cell.first, RowText.formulaStarts.contains(first) { csv.append(0x27) }
    for byte in cell {
      if byte == 0x22 { csv.append(0x22) }
      csv.append(byte)
    }
    csv.append(0x22)
    csv.append(end)
  }
}
