import Diagnostics
import ServiceModel
import Wording

/// Makes of a fault in numbers the diagnostic that a user reads.
struct DiagnosticWriter: Sendable {
  let cells: CellReader
  let columnNames: [String]
  let deliveredColumn: Int?
  let openedColumn: Int?
  let idColumn: Int?
  /// The columns that say who is at work, as they are quoted.
  private let whom: String
  /// For each part of the log the places in the files that its rows come from.
  private var places: [[FaultPlace]]
  /// The places in files of records, by the bytes of the file.
  private var recordPlaces: [ObjectIdentifier: FaultPlace] = [:]

  init(cells: CellReader, columnNames: [String], plan: ReadingPlan) {
    self.cells = cells
    self.columnNames = columnNames
    deliveredColumn = plan.columns[.delivered]
    openedColumn = plan.columns[.opened]
    idColumn = plan.columns[.id]
    let roles: [Role] = [.providerTeam, .provider, .team, .person]
    whom = roles.compactMap { plan.columns[$0] }.map { "'\(columnNames[$0])'" }
      .joined(separator: ", ")
    places = cells.parts.map { $0.sources.map { FaultPlace($0.text) } }
  }

  mutating func diagnostic(_ fault: RowFault) -> Diagnostic {
    let (row, spot) = place(of: fault)
    let (location, excerpt) =
      locateRecord(of: fault, row) ?? places[fault.part][row.source].locate(spot)
    return Diagnostic(fault.fault, values(fault), at: location, excerpt: excerpt)
  }

  /// The place of a fault in the record that its row was made of; nil where it was made of none, or
  /// of one that goes over several lines.
  private mutating func locateRecord(
    of fault: RowFault, _ row: MadeRows.Row
  ) -> (InputLocation, Excerpt)? {
    let file = cells.parts[fault.part].sources[row.source]
    guard let records = file.text.origin?.records else { return nil }
    let name = fault.column >= 0 ? columnNames[Int(fault.column)] : nil
    guard let spot = records.spot(of: name, ofRow: row.start) else { return nil }
    var place =
      recordPlaces[ObjectIdentifier(records.bytes)]
      ?? FaultPlace(LogText(ready: records.bytes, from: 0, name: file.text.name))
    defer { recordPlaces[ObjectIdentifier(records.bytes)] = place }
    return place.locate(spot)
  }

  /// The rows of a fault as they were, the one that is at fault last.
  ///
  /// A row that was put together of rows of several files is given back as these.
  mutating func rows(of fault: RowFault) -> [(row: SetAsideRow, source: MadeRows.Row)] {
    let part = cells.parts[fault.part]
    let diagnostic = diagnostic(fault)
    let (faulty, _) = place(of: fault)
    var rows = [faulty]
    if let first = part.sourceRows(at: fault.start).first, first != faulty {
      rows.insert(first, at: 0)
    }
    return rows.map { row in
      var said = diagnostic
      if row != faulty {
        (said.location, said.excerpt) = places[fault.part][row.source].locate(row.start)
        said.location.column = nil
      }
      let record = part.sources[row.source].record(at: row.start)
      return (SetAsideRow(diagnostic: said, record: record), row)
    }
  }

  /// In which row of which file a fault lies, and the byte to point at.
  private func place(of fault: RowFault) -> (row: MadeRows.Row, spot: Int) {
    let part = cells.parts[fault.part]
    guard part.made != nil else {
      return (MadeRows.Row(source: 0, start: fault.start), fault.spot)
    }
    let field =
      fault.column >= 0
      ? part.places[Int(fault.column)] : part.field(holding: fault.spot, at: fault.start)
    return part.sourceSpot(at: fault.start, field: field)
      ?? (MadeRows.Row(source: 0, start: 0), 0)
  }

  private mutating func values(_ fault: RowFault) -> [String: String] {
    switch fault.fault {
    case .tooFewFields, .tooManyFields, .shortRow:
      ["found": String(fault.number), "expected": String(columnNames.count)]
    case .deliveredBeforeOpened:
      ["text": text(fault, deliveredColumn), "other": text(fault, openedColumn)]
    case .undecodableByte:
      [
        "column": columnNames[Int(fault.column)],
        "encoding": cells.parts[fault.part].text.encoding?.rawValue ?? "UTF-8",
      ]
    case .missingProvider: ["columns": whom]
    case .parentCycle, .ownParent: ["text": text(fault, idColumn)]
    case .duplicateID, .duplicateRow:
      ["text": text(fault, idColumn), "other": place(ofRow: fault.number, in: fault.otherPart)]
    default:
      [
        "text": text(fault, Int(fault.column)),
        "column": fault.column >= 0 ? columnNames[Int(fault.column)] : "",
      ]
    }
  }

  private func place(ofRow start: Int, in part: Int) -> String {
    let text = cells.parts[part].text
    return "\(text.name):\(FaultPlace(text).line(of: start))"
  }

  /// A cell as it is quoted in a message: short, and on one line.
  private func text(_ fault: RowFault, _ column: Int?) -> String {
    guard let column, column >= 0 else { return "" }
    let text = cells.text(fault.place, column: column)
    return Self.quotable(text)
  }

  static func quotable(_ text: String) -> String {
    let plain = text.unicodeScalars.prefix(61).map { scalar in
      scalar.value < 0x20 || 0x7F..<0xA0 ~= scalar.value ? " " : Character(scalar)
    }
    return plain.count > 60 ? String(plain.prefix(59)) + "…" : String(plain)
  }
}
