import Diagnostics
@testable import LogImport
import ServiceModel
import TestSupport
import Testing
import Wording

/// Writes a table as the files of some form.
private struct Form: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var sources: @Sendable (_ rows: [[String]]) -> [LogSource]

  init(_ name: String, _ sources: @escaping @Sendable (_ rows: [[String]]) -> [LogSource]) {
    testDescription = name
    self.sources = sources
  }
}

private let requests = [
  ["ticket", "customer", "provider", "opened", "delivered", "note"],
  ["T1", "Acme", "Ann", "2026-03-02 08:00", "2026-03-02 09:00", "fine"],
  ["T2", "Bolt, Inc.", "Bob", "2026-03-02 08:30", "2026-03-02 10:00", "=1+1"],
  ["T3", "Acme", "Ann", "2026-03-02 09:00", "2026-03-02 09:30", "said \"no\""],
  ["T4", "Cog", "Dee", "2026-03-02 09:30", "2026-03-03 08:00", "two\nlines"],
  ["T5", "Bolt, Inc.", "Ann", "2026-03-02 10:00", "2026-03-02 11:00", "客户"],
  ["T6", "Acme", "Dee", "2026-03-02 11:00", "2026-03-02 12:30", ""],
]

private let events = [
  ["case", "customer", "time", "team", "state"],
  ["C1", "Acme", "2026-03-02 08:00", "Desk", "Open"],
  ["C1", "Acme", "2026-03-02 09:00", "Stock", "Open"],
  ["C1", "Acme", "2026-03-02 10:00", "Desk", "Resolved"],
  ["C2", "Bolt", "2026-03-03 08:00", "Desk", "Open"],
  ["C2", "Bolt", "2026-03-03 09:30", "Net", "Open"],
  ["C2", "Bolt", "2026-03-03 11:00", "Desk", "Resolved"],
]

private func text(_ rows: [[String]], _ separator: String = ",", end: String = "\n") -> String {
  rows.map { row in
    row.map { cell in
      let isPlain = !cell.contains { $0 == "\"" || $0 == "\n" || String($0) == separator }
      return isPlain ? cell : "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }.joined(separator: separator) + end
  }.joined()
}

private func source(_ text: String, _ name: String = "log.csv") -> LogSource {
  .bytes(Array(text.utf8), name: name)
}

private func objects(_ rows: [[String]]) -> [String] {
  rows.dropFirst().map { row in
    let members = zip(rows[0], row).map { name, cell in
      let text = cell.replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
      return "\"\(name)\": \"\(text)\""
    }
    return "{" + members.joined(separator: ", ") + "}"
  }
}

/// What stands above is left out where it is the same in the first `columns` cells.
private func grouped(_ rows: [[String]], columns: Int) -> [[String]] {
  var above: ArraySlice<String> = []
  return rows.map { row in
    let head = row[..<columns]
    defer { above = head }
    return head == above ? Array(repeating: "", count: columns) + row[columns...] : row
  }
}

private func workbook(_ rows: [[String]], merging column: Int? = nil) -> LogSource {
  var parts = WorkbookParts()
  parts.rows = WorkbookParts.row(1, ["Requests of March"])
  var first = 3
  for (index, row) in rows.enumerated() {
    var cells = row.map { $0.replacing("\"", with: "&quot;") }
    if let column, index > 1, rows[index - 1][column] == row[column] { cells[column] = "" }
    parts.rows += WorkbookParts.row(index + 2, cells)
  }
  if let column {
    let groups = rows.dropFirst().map { $0[column] }
    for (index, name) in groups.enumerated()
    where index + 1 == groups.count || groups[index + 1] != name {
      let letter = Character(Unicode.Scalar(UInt8(0x41 + column)))
      if index + 3 > first {
        parts.after += "<mergeCell ref=\"\(letter)\(first):\(letter)\(index + 3)\"/>"
      }
      first = index + 4
    }
    parts.after = "<mergeCells>\(parts.after)</mergeCells>"
  }
  return parts.source
}

private func markup(_ rows: [[String]]) -> String {
  var text = "<log>\n"
  for (index, row) in rows.enumerated().dropFirst() {
    if index == 1 || rows[index - 1][0] != row[0] {
      text += "<trace>\n<string key=\"concept:name\" value=\"\(row[0])\"/>\n"
      text += "<string key=\"customer\" value=\"\(row[1])\"/>\n"
    }
    text += "<event><date key=\"time:timestamp\" value=\"\(row[2])\"/>"
    text += "<string key=\"org:group\" value=\"\(row[3])\"/>"
    text += "<string key=\"state\" value=\"\(row[4])\"/></event>\n"
    if index + 1 == rows.count || rows[index + 1][0] != row[0] { text += "</trace>\n" }
  }
  return text + "</log>\n"
}

private func columns(_ rows: [[String]], _ wanted: [Int]) -> [[String]] {
  rows.map { row in wanted.map { row[$0] } }
}

private let requestForms: [Form] = [
  Form("commas") { [source(text($0))] },
  Form("semicolons and CRLF") { [source(text($0, ";", end: "\r\n"))] },
  Form("tabs") { [source(text($0, "\t"))] },
  Form("pipes under a title") { [source("Requests of March\n\n" + text($0, "|"))] },
  Form("backslashes") {
    [source(text($0).replacing("said \"\"no\"\"", with: "said \\\"no\\\""))]
  },
  Form("UTF-16") { rows in
    [
      .bytes(
        [0xFF, 0xFE] + text(rows).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
        name: "log.csv")
    ]
  },
  Form("JSON Lines") { [source(objects($0).joined(separator: "\n") + "\n", "log.jsonl")] },
  Form("JSON array") {
    [source("[\n  " + objects($0).joined(separator: ",\n  ") + "\n]\n", "log.json")]
  },
  Form("JSON document") {
    [
      source(
        "{\"total\": 6, \"issues\": [" + objects($0).joined(separator: ", ") + "]}", "log.json")
    ]
  },
  Form("workbook") { [workbook($0)] },
  Form("dates apart from tasks") {
    [
      source(text(columns($0, [0, 1, 2, 5])), "tasks.csv"),
      source(text(columns($0, [4, 3, 0])), "dates.csv"),
    ]
  },
  Form("dates apart from tasks in JSON") {
    [
      source(text(columns($0, [0, 1, 2, 5])), "tasks.csv"),
      source(objects(columns($0, [4, 3, 0])).joined(separator: "\n") + "\n", "dates.jsonl"),
    ]
  },
]

private let eventForms: [Form] = [
  Form("events") { [source(text($0))] },
  Form("grouped events") { [source(text(grouped($0, columns: 2)))] },
  Form("grouped events, semicolons") { [source(text(grouped($0, columns: 2), ";"))] },
  Form("merged cells") { [workbook($0, merging: 1)] },
  Form("XES") { [source(markup($0), "log.xes")] },
  Form("events in JSON Lines") { [source(objects($0).joined(separator: "\n"), "log.jsonl")] },
  Form("customers apart from events, grouped") {
    [
      source(text(grouped(columns($0, [0, 4, 2, 3]), columns: 1)), "events.csv"),
      source(text([["case", "customer"], ["C1", "Acme"], ["C2", "Bolt"]]), "cases.csv"),
    ]
  },
]

/// Breaks some times of a table, reads it in a form, mends what was set aside, reads it again
/// together with the log: what comes out is what would have come had nothing been broken.
private func mend(
  _ whole: [[String]], as form: Form, times: [Int], seed: UInt64
) async throws {
  var random = SeededGenerator(seed: seed)
  var broken = whole
  var mended: [(String, String)] = []
  for _ in 0..<Int.random(in: 1...2, using: &random) {
    let row = Int.random(in: 1..<whole.count, using: &random)
    guard let column = times.randomElement(using: &random), broken[row] == whole[row] else {
      continue
    }
    broken[row][column] = "soon\(row)"
    mended.append(("soon\(row)", whole[row][column]))
  }
  let expected = try await LogReader.read(form.sources(whole))
  let sources = form.sources(broken)
  let first = try await LogReader.read(sources)
  #expect(first.setAsideCount > 0, "seed \(seed)")
  var csv = String(decoding: first.setAsideCSV(.english), as: UTF8.self)
  for (wrong, right) in mended {
    #expect(csv.contains(wrong), "seed \(seed)")
    csv = csv.replacing(wrong, with: right)
  }
  let again = try await LogReader.read(sources + [source(csv, "set-aside.csv")])
  #expect(again.requests.requests == expected.requests.requests, "seed \(seed)")
  // Nothing that was mended is set aside again.
  #expect(again.setAsideCount <= first.setAsideCount, "seed \(seed)")
}

@Test(arguments: requestForms, UInt64(0)..<6)
private func requestsThatAreMendedAreAsIfTheyHadBeenRight(form: Form, seed: UInt64) async throws {
  try await mend(requests, as: form, times: [3, 4], seed: seed)
}

@Test(arguments: eventForms, UInt64(0)..<6)
private func eventsThatAreMendedAreAsIfTheyHadBeenRight(form: Form, seed: UInt64) async throws {
  try await mend(events, as: form, times: [2], seed: seed)
}

@Test func whatIsSetAsideIsTheRowOfTheFile() async throws {
  func records(_ sources: [LogSource]) async throws -> [String] {
    try await LogReader.read(sources).setAside.map { row in
      let place = row.diagnostic.location.description
      return place + " " + String(decoding: row.record, as: UTF8.self)
    }
  }
  var rows = events
  rows[5][2] = "soon"
  #expect(
    try await records([source(text(grouped(rows, columns: 2), ";"))])
      == ["log.csv:6:3 ;;soon;Net;Open"])
  #expect(
    try await records([source(objects(rows).joined(separator: "\n"), "log.jsonl")])
      == ["log.jsonl:5:44 " + objects(rows)[4]])
  rows = requests
  rows[2][3] = "soon"
  let apart = [
    source(text(columns(rows, [0, 1, 2])), "tasks.csv"),
    source(text(columns(rows, [4, 3, 0]), ";"), "dates.csv"),
  ]
  #expect(
    try await records(apart)
      == ["tasks.csv:3 T2,\"Bolt, Inc.\",Bob", "dates.csv:3:18 2026-03-02 10:00;soon;T2"])
}

@Test func theCellOfAGroupIsMendedInItsFirstRow() async throws {
  var rows = [
    ["opened", "department", "person", "delivered"],
    ["2026-03-02 08:00", "Desk", "Ann", "2026-03-02 09:00"],
    ["", "", "Bob", "2026-03-02 10:00"], ["", "", "Dee", "2026-03-02 11:00"],
    ["2026-03-03 08:00", "Net", "Ann", "2026-03-03 09:00"],
    ["", "", "Bob", "2026-03-03 10:00"], ["", "", "Dee", "2026-03-03 11:00"],
  ]
  let expected = try await LogReader.read([source(text(rows))])
  #expect(expected.requests.count == 6)
  rows[1][0] = "soon"
  let first = try await LogReader.read([source(text(rows))])
  #expect(first.setAsideCount == 3)
  let csv = String(decoding: first.setAsideCSV(.english), as: UTF8.self)
    .replacing("soon", with: "2026-03-02 08:00")
  let again = try await LogReader.read([source(text(rows)), source(csv, "set-aside.csv")])
  func opened(_ log: ImportedLog) -> [Instant] { log.requests.opened.sorted() }
  #expect(opened(again) == opened(expected))
}

@Test func aRowThatLostItsPlaceComesUpAgain() async throws {
  let first = try await LogReader.read([
    source(text(requests).replacing("2026-03-02 09:30,", with: "soon,"))
  ])
  let lines = String(decoding: first.setAsideCSV(.english), as: UTF8.self)
  let cut = lines.replacing("\"log.csv\",\"5\",", with: "")
  #expect(cut != lines)
  let again = try await LogReader.read([
    source(text(requests).replacing("2026-03-02 09:30,", with: "soon,")),
    source(cut, "set-aside.csv"),
  ])
  #expect(again.setAsideCount == 2 * first.setAsideCount)
}
