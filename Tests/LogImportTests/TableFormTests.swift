import Diagnostics
@testable import LogImport
import ServiceModel
import TestSupport
import Testing
import Wording

private let rows = [
  ["ticket", "customer", "provider", "opened", "delivered", "note"],
  ["T1", "Möbel GmbH", "Ann", "2026-03-02 08:00", "2026-03-02 09:00", "fine"],
  ["T2", "Bolt", "Bob", "2026-03-02 08:30", "2026-03-02 10:00", "too late"],
  ["T3", "Möbel GmbH", "Ann", "2026-03-02 09:00", "2026-03-02 09:30", "wrong size"],
  ["T4", "Señor Núñez", "Dee", "2026-03-02 09:30", "2026-03-03 08:00", "fine, really"],
  ["T5", "Bolt", "Ann", "2026-03-02 10:00", "2026-03-02 11:00", "a < b & c"],
]

private func lines(_ separator: String, quote: String = "", end: String = "\n") -> String {
  rows.map { row in
    row.map { quote + $0.replacing(quote.isEmpty ? "\u{0}" : quote, with: quote + quote) + quote }
      .joined(separator: separator) + end
  }.joined()
}

private func escaped(_ text: String) -> String {
  text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
}

/// A page as systems write it that call it `.xls`: tags left open, a table around the table.
private let page =
  "<html><head><meta charset=utf-8><style>td { color: red }</style></head>\n<body>"
  + "<table><tr><td><img src=\"a>b.png\">Report</td></tr><tr><td>\n<TABLE border=1>\n"
  + rows.enumerated().map { number, row in
    "<TR>"
      + row.map { cell in
        let text = escaped(cell).replacing("ö", with: "&ouml;").replacing(" ", with: "\n&nbsp;")
        return number == 0 ? "<th nowrap>\(text)" : "<td class='x'><b>\(text)</b></td>"
      }.joined() + "\n"
  }.joined() + "</TABLE></td></tr></table><script>if (a < b) { x = '<td>' }</script></body></html>"

private let workbookMarkup =
  "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n"
  + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
  + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">"
  + "<Worksheet ss:Name=\"Cover\"><Table><Row><Cell><Data ss:Type=\"String\">Report</Data></Cell></Row>"
  + "</Table></Worksheet><Worksheet ss:Name=\"Requests\"><Table>"
  + rows.enumerated().map { number, row in
    "<Row ss:Index=\"\(number + 2)\">"
      + row.enumerated().map { column, cell in
        let isTime = number > 0 && 3...4 ~= column
        let text = isTime ? cell.replacing(" ", with: "T") + ":00.000" : escaped(cell)
        return
          "<Cell ss:Index=\"\(column + 2)\"><Data ss:Type=\"\(isTime ? "DateTime" : "String")\">"
          + "\(text)</Data></Cell>"
      }.joined() + "</Row>"
  }.joined() + "</Table></Worksheet></Workbook>"

private var openDocument: [UInt8] {
  let table = rows.enumerated().map { number, row in
    "<table:table-row>"
      + row.enumerated().map { column, cell in
        guard number > 0, 3...4 ~= column else {
          return
            "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>no</text:p>"
            + "</office:annotation><text:p>\(escaped(cell))</text:p></table:table-cell>"
        }
        let time = cell.replacing(" ", with: "T") + ":00"
        return "<table:table-cell office:value-type=\"date\" office:date-value=\"\(time)\">"
          + "<text:p>02.03.26</text:p></table:table-cell>"
      }.joined() + "<table:table-cell table:number-columns-repeated=\"16378\"/></table:table-row>"
  }.joined()
  let content =
    "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body>"
    + "<office:spreadsheet><table:table table:name=\"Requests\">\(table)"
    + "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell"
    + " table:number-columns-repeated=\"16384\"/></table:table-row>"
    + "</table:table></office:spreadsheet></office:body></office:document-content>"
  return StoredZip([
    ("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8)),
    ("content.xml", Array(content.utf8)),
  ]).bytes
}

private func json(_ row: [String]) -> String {
  "[" + row.map { "\"\($0)\"" }.joined(separator: ", ") + "]"
}

private func fixedWidth(ruler: Bool, gap: Int) -> String {
  let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
  func line(_ cells: [String]) -> String {
    zip(cells, widths).map { $0 + String(repeating: " ", count: $1 - $0.count + gap) }.joined()
      + "\n"
  }
  let dashes = ruler ? [line(widths.map { String(repeating: "-", count: $0) })] : []
  return ([line(rows[0])] + dashes + rows.dropFirst().map(line)).joined()
}

private func box(_ edge: Character, _ corner: Character) -> String {
  let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
  let ruler =
    String(corner)
    + widths.map { String(repeating: "-", count: $0 + 2) + String(corner) }.joined() + "\n"
  let lines = rows.map { row in
    String(edge)
      + zip(row, widths).map {
        " " + $0 + String(repeating: " ", count: $1 - $0.count + 1) + String(edge)
      }
      .joined() + "\n"
  }
  return ruler + lines[0] + ruler + lines.dropFirst().joined() + ruler
}

private let forms: [(String, String)] = [
  ("carets", lines("^")), ("tildes", lines("~")),
  ("said.csv", "sep=;\r\n" + lines(";", end: "\r\n")),
  ("said rarely", "sep=*\n" + lines("*")), ("apostrophes.csv", lines(",", quote: "'")),
  ("apostrophes, semicolons", lines(";", quote: "'")), ("page.xls", page),
  ("2003.xml", workbookMarkup),
  ("rows.json", "[" + rows.map(json).joined(separator: ",\n") + "]"),
  (
    "columns.json",
    "{\"count\": 5, \"columns\": [" + rows[0].map { "{\"name\": \"\($0)\"}" }.joined(separator: ",")
      + "], \"rows\": [" + rows.dropFirst().map(json).joined(separator: ",") + "]}"
  ),
  ("ruled.txt", fixedWidth(ruler: true, gap: 1)), ("blanks.txt", fixedWidth(ruler: false, gap: 2)),
  ("box.txt", box("|", "+")), ("list.txt", box("|", "-")),
]

private func expected() async throws -> [Request] {
  try await reading(lines(",", quote: "\"")).requests.requests
}

@Test(arguments: forms)
private func aTableSaysTheSameInEveryForm(name: String, text: String) async throws {
  let log = try await reading(text, name: name)
  #expect(log.requests.requests == (try await expected()))
  #expect(log.diagnostics.total == 0)
}

@Test func anOpenDocumentIsReadAsAWorkbookIs() async throws {
  let log = try await LogReader.read([.bytes(openDocument, name: "log.ods")])
  #expect(log.requests.requests == (try await expected()))
  #expect(log.diagnostics.total == 0)
}

@Test(arguments: [
  ("Mac Roman", ["ö": 0x9A, "ñ": 0x96, "ú": 0x9C] as [Character: UInt8]),
  ("CP850", ["ö": 0x94, "ñ": 0xA4, "ú": 0xA3]), ("Latin-1", ["ö": 0xF6, "ñ": 0xF1, "ú": 0xFA]),
])
func lettersOfOldSystemsAreToldByTheWordsThatTheySpell(
  encoding: String, letters: [Character: UInt8]
) async throws {
  let bytes = lines(",", quote: "\"").flatMap { letter in
    letters[letter].map { [$0] } ?? Array(String(letter).utf8)
  }
  let log = try await LogReader.read([.bytes(bytes, name: "log.csv")])
  #expect(log.requests.requests == (try await expected()))
  #expect(log.description.notes.contains { $0.values["encoding"] == encoding })
}

@Test(arguments: [
  "It’s here – “fine”", "l’été", "don’t", "Tomáš Müller", "naïve café…", "Škoda Plzeň",
])
func whatWindowsWroteIsNotTakenForAnOlderSystem(note: String) async throws {
  let signs: [Character: UInt8] = [
    "’": 0x92, "–": 0x96, "“": 0x93, "”": 0x94, "š": 0x9A, "Š": 0x8A, "…": 0x85, "é": 0xE9,
    "ï": 0xEF,
    "ü": 0xFC, "á": 0xE1, "ň": 0x6E,
  ]
  let text = "id,customer,provider,opened,note\n1,Acme,Ann,2026-03-02 08:00,\(note)\n"
  let bytes = text.flatMap { letter in signs[letter].map { [$0] } ?? Array(String(letter).utf8) }
  let log = try await LogReader.read([.bytes(bytes, name: "log.csv")])
  #expect(log.requests.requests[0].note == note.replacing("ň", with: "n"))
}

@Test(arguments: [
  "It was\nlong  ago.  And then  some\n", "one\ntwo\nthree\n", "id customer provider\n1 A B\n",
])
func proseIsNoTable(text: String) throws {
  #expect(try LogText(.bytes(Array(text.utf8), name: "log.txt")).origin == nil)
}

@Test func aPageWithoutATableIsRefused() async throws {
  let error = await #expect(throws: ImportError.self) {
    try await reading("<html><body><p>Please sign in</p><table><tr><td>x</table></body></html>")
  }
  #expect(error?.fault == .markupGiven)
}

@Test func whatSpansRowsOfAPageSaysTheSameInAllOfThem() async throws {
  let log = try await reading(
    "<table><tr><th>id<th>customer<th>provider<th>opened<tr><td>1<td rowspan=2>Acme<td>Ann"
      + "<td>2026-03-02 08:00<tr><td>2<td>Bob<td>2026-03-02 09:00<tr><td>3<td>Bolt<td>Ann"
      + "<td>2026-03-02 10:00</table>")
  #expect(log.requests.requests.map(\.customer) == ["Acme", "Acme", "Bolt"])
}
