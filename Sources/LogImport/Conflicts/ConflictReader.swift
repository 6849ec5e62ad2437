package import Diagnostics
import Foundation
package import ServiceModel
import Wording

/// Reads the conflicts that people keep in a table: one a row.
package struct ConflictReader {
  private let table: SmallTable
  private let columns: [ConflictColumn: Int]
  private var dates: ConflictDates
  private var place: FaultPlace
  private var result = ImportedConflicts()
  /// Where each identifier was read first.
  private var known: [String: Known] = [:]

  private struct Known {
    var file: LogText
    var start: Int
  }

  /// Reads tables of conflicts, and rows that were set aside of them and mended since.
  ///
  /// - Throws: ``ImportError`` where a file cannot be read, or nothing in its header says who is
  ///   in conflict since when.
  package static func read(
    _ sources: [LogSource], timezone: LogZone = .utc, dates: DateOrder? = nil
  ) throws(ImportError) -> ImportedConflicts {
    var result = ImportedConflicts()
    var known: [String: Known] = [:]
    for part in try parts(sources) {
      var reader = try ConflictReader(SmallTable(part), timezone, dates, result, known)
      reader.read()
      (result, known) = (reader.result, reader.known)
    }
    result.conflicts.sort(by: Conflict.precedes)
    return result
  }

  /// The tables, and after them the rows that were mended, as tables like those they come from.
  private static func parts(_ sources: [LogSource]) throws(ImportError) -> [LogPart] {
    var tables: [LogPart] = []
    var earlier: [SetAsideFile] = []
    for source in sources {
      let part = try SmallTable.part(source)
      if let file = SetAsideFile(part) { earlier.append(file) } else { tables.append(part) }
    }
    var mended: [LogPart] = []
    for file in earlier { mended += try file.rows(beside: tables).map(\.rows.part) }
    return tables + mended
  }

  private init(
    _ table: SmallTable, _ zone: LogZone, _ order: DateOrder?, _ earlier: ImportedConflicts,
    _ known: [String: Known]
  ) throws(ImportError) {
    self.table = table
    self.known = known
    result = earlier
    columns = ConflictColumn.find(in: table.names)
    place = FaultPlace(table.text)
    guard columns[.first] != nil, columns[.second] != nil else {
      throw table.headerError(.noPartyColumns)
    }
    guard columns[.opened] != nil else { throw table.headerError(.noBeginningColumn) }
    let dated = columns.filter { $0.key.holdsDates }.values.sorted()
    dates = ConflictDates(
      table.rows.flatMap { row in dated.map { row.cells[$0] } }, given: order, zone: zone)
    if result.columns.isEmpty { result.columns = columns.mapValues { table.names[$0] } }
  }

  private mutating func read() {
    result.rows += table.rows.count
    warnOfUndecidedDates()
    var seen: [[UInt8]: Int] = [:]
    for row in table.rows {
      if let earlier = seen[row.record] {
        let other = "\(table.text.name):\(place.line(of: earlier))"
        record(.duplicateRow, ["other": other], at: row.start)
        result.duplicates += 1
        continue
      }
      seen[row.record] = row.start
      do {
        let conflict = try conflict(in: row)
        known[conflict.id] = Known(file: table.text, start: row.start)
        result.conflicts.append(conflict)
      } catch {
        let diagnostic = record(error.fault, error.values, at: error.spot)
        result.setAside.append(SetAsideRow(diagnostic: diagnostic, record: row.record))
      }
    }
  }

  /// What makes a row unusable, and the byte to point at.
  private struct Flaw: Error {
    var fault: FaultPhrase
    var values: [String: String]
    var spot: Int
  }

  @discardableResult
  private mutating func record(
    _ fault: FaultPhrase, _ values: [String: String], at spot: Int
  ) -> Diagnostic {
    let (location, excerpt) = place.locate(spot)
    let diagnostic = Diagnostic(fault, values, at: location, excerpt: excerpt)
    result.diagnostics.record(fault) { diagnostic }
    return diagnostic
  }

  private mutating func warnOfUndecidedDates() {
    guard let undecided = dates.undecided else { return }
    for row in table.rows {
      guard let column = row.cells.firstIndex(where: { $0.contains(undecided.text) }) else {
        continue
      }
      record(.ambiguousDates, undecided.values, at: row.spots[column])
      return
    }
  }
}

extension ConflictReader {
  private mutating func conflict(in row: SmallTable.Row) throws(Flaw) -> Conflict {
    guard row.fields <= table.names.count else {
      let values = ["found": "\(row.fields)", "expected": "\(table.names.count)"]
      throw Flaw(fault: .tooManyFields, values: values, spot: row.start)
    }
    try checkUTF8(row)
    let first = try needed(.first, .missingParty, row)
    let second = try needed(.second, .missingParty, row)
    _ = try needed(.opened, .missingBeginning, row)
    guard let opened = try times(.opened, row).first else {
      throw flaw(.missingBeginning, .opened, row)
    }
    var conflict = Conflict(id: text(.id, row), first: first, second: second, opened: opened)
    conflict.cause = text(.cause, row)
    conflict.notes = text(.notes, row)
    conflict.owner = text(.owner, row).nonEmpty
    conflict.requests = text(.requests, row).split(whereSeparator: { ",;，；、 \n\t".contains($0) })
      .map(String.init)
    try readKind(row, into: &conflict)
    conflict.review = try times(.review, row).last
    let settled = try times(.settled, row)
    let reopened = try times(.reopened, row)
    guard reopened.count <= settled.count, settled.count <= reopened.count + 1 else {
      throw flaw(.reopenedBeforeSettled, .reopened, row)
    }
    for (turn, moment) in settled.enumerated() {
      conflict.turns.append(moment)
      if turn < reopened.count { conflict.turns.append(reopened[turn]) }
    }
    try readRecovery(row, into: &conflict)
    if conflict.id.isEmpty { conflict.id = Self.madeID(of: conflict) }
    try check(conflict, row)
    return conflict
  }

  /// An identifier for a conflict without one: the same for the same parties and day, and without
  /// their names.
  private static func madeID(of conflict: Conflict) -> String {
    let parties = [conflict.first, conflict.second].sorted().joined(separator: "\u{0}")
    let text = "\(parties)\u{0}\(CivilDate(utc: conflict.opened).dayText)"
    return "c-" + Digest.sha256(LogBytes(Array(text.utf8))).prefix(8)
  }

  private func checkUTF8(_ row: SmallTable.Row) throws(Flaw) {
    guard let valid = row.firstFault else { return }
    let spot = row.start + valid
    let column = row.spots.lastIndex { $0 <= spot } ?? 0
    throw Flaw(fault: .undecodableByte, values: ["column": table.names[column]], spot: spot)
  }

  private mutating func readKind(
    _ row: SmallTable.Row, into conflict: inout Conflict
  ) throws(Flaw) {
    let type = text(.type, row)
    if !type.isEmpty {
      guard let kind = Conflict.Kind(spelling: type) else {
        throw flaw(.unknownConflictType, .type, row)
      }
      conflict.kind = kind
    }
    let stage = text(.stage, row)
    if !stage.isEmpty {
      guard let number = Int(stage), Conflict.stages.contains(number) else {
        throw flaw(.stageOutOfRange, .stage, row)
      }
      conflict.stage = number
    }
  }

  /// Reads the steps: a date, who took it, a colon, what came of it; one a line.
  private mutating func readRecovery(
    _ row: SmallTable.Row, into conflict: inout Conflict
  ) throws(Flaw) {
    for step in RecoveryStep.allCases {
      for line in text(.step(step), row).split(whereSeparator: { ";；\n".contains($0) }) {
        let line = String(line).trimmed
        if line.isEmpty { continue }
        guard let (date, rest) = dates.leading(line) else {
          throw flaw(.unreadableStep, .step(step), row)
        }
        let parts = rest.split(
          maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { ":：".contains($0) })
        conflict.recovery.append(
          RecoveryRecord(
            step: step, date: date, actor: parts.first.map(String.init)?.trimmed.nonEmpty,
            note: parts.count > 1 ? String(parts[1]).trimmed.nonEmpty : nil))
      }
    }
    conflict.recovery.sort { ($0.date, $0.step.place) < ($1.date, $1.step.place) }
  }

  /// Sets a row aside that breaks what holds for every conflict, pointing at the cell.
  private func check(_ conflict: Conflict, _ row: SmallTable.Row) throws(Flaw) {
    if let fault = conflict.faults.first {
      let column: ConflictColumn =
        switch fault {
        case .settledBeforeOpened: .settled
        case .reopenedBeforeSettled: .reopened
        case .reviewBeforeOpened: .review
        case .stepBeforeOpened:
          conflict.recovery.first { $0.date < conflict.opened }.map { .step($0.step) } ?? .opened
        default: .second
        }
      throw flaw(fault, column, row)
    }
    guard let earlier = known[conflict.id] else { return }
    let line = FaultPlace(earlier.file).line(of: earlier.start)
    let values = ["text": conflict.id, "other": "\(earlier.file.name):\(line)"]
    throw Flaw(
      fault: .duplicateID, values: values, spot: columns[.id].map { row.spots[$0] } ?? row.start)
  }
}

extension ConflictReader {
  /// A cell; a mark that keeps spreadsheets from taking it for a formula is left out.
  private func text(_ column: ConflictColumn, _ row: SmallTable.Row) -> String {
    guard let index = columns[column] else { return "" }
    let cell = row.cells[index].trimmed
    guard cell.hasPrefix("'"), let second = cell.dropFirst().first, "=+-@".contains(second) else {
      return cell
    }
    return String(cell.dropFirst())
  }

  private func needed(
    _ column: ConflictColumn, _ fault: FaultPhrase, _ row: SmallTable.Row
  ) throws(Flaw) -> String {
    let text = text(column, row)
    guard !text.isEmpty else { throw flaw(fault, column, row) }
    return text
  }

  /// The moments in a cell, parted by semicolons.
  private mutating func times(
    _ column: ConflictColumn, _ row: SmallTable.Row
  ) throws(Flaw) -> [Instant] {
    let cell = text(column, row)
    if EmptyWords.isEmpty(Array(cell.utf8).span) { return [] }
    var moments: [Instant] = []
    for piece in cell.split(whereSeparator: { ";；\n".contains($0) }) {
      let (moment, isImpossible) = dates.moment(String(piece).trimmed)
      guard let moment else {
        throw flaw(isImpossible ? .impossibleDate : .unreadableTime, column, row)
      }
      moments.append(moment)
    }
    return moments
  }

  private func flaw(
    _ fault: FaultPhrase, _ column: ConflictColumn, _ row: SmallTable.Row
  ) -> Flaw {
    guard let index = columns[column] else {
      return Flaw(fault: fault, values: ["column": "", "text": ""], spot: row.start)
    }
    let values = [
      "column": table.names[index], "text": DiagnosticWriter.quotable(row.cells[index]),
    ]
    return Flaw(fault: fault, values: values, spot: row.spots[index])
  }
}

extension String {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
