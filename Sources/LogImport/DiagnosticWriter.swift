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
  private var places: [FaultPlace]

  init(cells: CellReader, columnNames: [String], plan: ReadingPlan) {
    self.cells = cells
    self.columnNames = columnNames
    deliveredColumn = plan.columns[.delivered]
    openedColumn = plan.columns[.opened]
    idColumn = plan.columns[.id]
    let roles: [Role] = [.providerTeam, .provider, .team, .person]
    whom = roles.compactMap { plan.columns[$0] }.map { "'\(columnNames[$0])'" }
      .joined(separator: ", ")
    places = cells.parts.map { FaultPlace($0.text) }
  }

  /// The diagnostic of a fault. Cheapest when asked in the order of the file.
  mutating func diagnostic(_ fault: RowFault) -> Diagnostic {
    let (location, excerpt) = places[fault.part].locate(fault.spot)
    return Diagnostic(fault.fault, values(fault), at: location, excerpt: excerpt)
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
