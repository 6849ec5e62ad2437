/// Reads an event log in XES (IEEE 1849): a row for each event, with what its case says in every
/// one of them.
///
/// What a case says comes as columns named `case:…`, as process-mining programs export it. Of
/// attributes inside attributes the names are joined by points. Declarations and the attributes
/// of the whole log are left out.
final class XESReader: XMLHandler {
  private(set) var table: TableWriter
  /// Whether the document is no event log.
  private(set) var isOther = false

  private var state = State.start
  private var rows: [(line: Int, cells: [Cell])] = []
  private var caseCells: [Cell] = []
  /// The keys of the attributes that are open.
  private var keys: [String] = []
  /// How many elements are open inside one that is left out.
  private var skipped = 0
  /// The columns of attributes of cases and of events by their keys.
  private var columns: [[String: Int]] = [[:], [:]]

  private struct Cell {
    var column: Int
    var value: String
  }

  private enum State { case start, log, trace, event }

  init(limit: Int) { table = TableWriter(limit: limit) }

  var isDone: Bool { isOther || table.isOversized }

  func open(_ element: XMLName, _ attributes: XMLAttributes) {
    if skipped > 0 {
      skipped += 1
      return
    }
    switch element {
    case _ where state == .start:
      isOther = element != "log"
      state = .log
    case "global", "classifier", "extension": skipped = 1
    case "trace" where state == .log: state = .trace
    case "event" where state == .log || state == .trace:
      inCase = state == .trace
      rows.append((attributes.line, []))
      state = .event
    case "string", "date", "int", "float", "boolean", "id", "list", "container":
      openAttribute(attributes)
    default: break
    }
  }

  /// Whether the event that is open stands in a trace.
  private var inCase = false

  func close(_ element: XMLName) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    switch element {
    case "event" where state == .event:
      state = inCase ? .trace : .log
      if !inCase { endTrace() }
    case "trace" where state == .trace:
      state = .log
      endTrace()
    case "string", "date", "int", "float", "boolean", "id", "list", "container":
      _ = keys.popLast()
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  private func openAttribute(_ attributes: XMLAttributes) {
    keys.append(attributes.text("key") ?? "")
    guard state == .trace || state == .event, let value = attributes.text("value"), !value.isEmpty
    else { return }
    let isOfCase = state == .trace
    let key = keys.count == 1 ? keys[0] : keys.joined(separator: ".")
    let cell = Cell(column: column(key, ofCase: isOfCase), value: value)
    if isOfCase {
      caseCells.append(cell)
    } else {
      rows[rows.count - 1].cells.append(cell)
    }
  }

  private func column(_ key: String, ofCase isOfCase: Bool) -> Int {
    let place = isOfCase ? 0 : 1
    if let column = columns[place][key] { return column }
    let column = table.column(isOfCase ? "case:" + key : key)
    columns[place][key] = column
    return column
  }

  private func endTrace() {
    for row in rows where !table.isOversized {
      for cell in caseCells { table.set(cell.column, cell.value.utf8) }
      for cell in row.cells { table.set(cell.column, cell.value.utf8) }
      table.endRow(line: row.line)
    }
    rows.removeAll(keepingCapacity: true)
    caseCells.removeAll(keepingCapacity: true)
  }
}
