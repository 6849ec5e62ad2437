import Diagnostics
import Foundation
@testable import LogImport
import ServiceModel
import TestSupport
import Testing
import Wording

private func text(_ parts: WorkbookParts) throws -> String {
  let text = try LogText(parts.source)
  return String(decoding: text.bytes[0..<text.bytes.count], as: UTF8.self)
}

private let workbooks = packageRoot.appending(path: "Tests/LogImportTests/Workbooks")

@Test(arguments: ["openpyxl", "xlsxwriter", "xlsxwriter-1904"])
func aWorkbookSaysTheSameAsItsCSV(name: String) async throws {
  let csv = try await LogReader.read([.file(path: workbooks.appending(path: "requests.csv").path)])
  let book = try await LogReader.read([.file(path: workbooks.appending(path: "\(name).xlsx").path)])
  #expect(csv.requests.count == 4)
  #expect(book.requests.requests == csv.requests.requests)
  #expect(book.requests.parties.names == csv.requests.parties.names)
  #expect(book.description.columns == csv.description.columns)
  #expect(book.diagnostics.total == 0)
}

@Test(arguments: UInt64(0)..<40)
func anyLogSaysTheSameInAWorkbook(seed: UInt64) async throws {
  var random = SeededGenerator(seed: seed)
  for log in [RandomLog.requests(&random), .events(&random)] {
    let csv = try await reading(log.text)
    var parts = WorkbookParts()
    let text = try LogText(.bytes(Array(log.text.utf8), name: "log.csv"))
    let batch = RecordBatch()
    batch.scan(text.bytes, Dialect(), from: 0, to: text.bytes.count)
    for record in 0..<batch.count {
      let cells = text.bytes.withSpan { span in
        (0..<batch.fieldCount(record)).map {
          Cell(span, batch.range(record, $0), Dialect()).text(in: span)
        }
      }
      parts.rows += WorkbookParts.row(record + 5, cells)
    }
    let book = try await LogReader.read([parts.source])
    #expect(book.requests.requests == csv.requests.requests, "seed \(seed)")
    #expect(book.diagnostics.counts == csv.diagnostics.counts, "seed \(seed)")
    #expect(book.setAside.map(\.record) == csv.setAside.map(\.record), "seed \(seed)")
  }
}

@Test func cellsOfEveryKindAreReadAsTheSheetShowsThem() throws {
  var parts = WorkbookParts()
  parts.strings =
    "<si><t>编号</t></si><si><r><t>Ann </t></r><r><rPr><b/></rPr><t>Sales</t></r>"
    + "<rPh><t>アン</t></rPh></si><si><t>one_x000D_\ntwo, \"three\"</t></si>"
  parts.rows = """
    <row r="2"><c r="B2" t="s"><v>0</v></c><c r="D2" t="inlineStr"><is><t>&lt;x&gt;</t></is></c>
    <c t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row>
    <row><c r="B3" t="s"><v>1</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c>
    <c t="e"><v>#N/A</v></c></row>
    <row r="7"><c r="B7" t="s"><v>2</v></c><c><v>4.0</v></c><c><v>1.23456789012E+11</v></c>
    <c><v>-0.5</v></c></row>
    <row r="9"><c r="B9" s="3"/><c r="Z9"><v></v></c></row>
    """
  #expect(
    try text(parts) == """
      编号,,<x>,ab
      Ann Sales,TRUE,FALSE,#N/A
      "one
      two, ""three\""",4,123456789012,-0.5

      """)
  let origin = try #require(try LogText(parts.source).origin)
  #expect(origin.lines == [2, 3, 7, 7])
  #expect(origin.sheet?.margin == 1)
}

@Test(arguments: [
  ("46083", 1, "2026-03-02"), ("46083.5", 1, "2026-03-02 12:00:00"),
  ("46083", 2, "2026-03-02 00:00:00"), ("46083.333333333336", 2, "2026-03-02 08:00:00"),
  ("46083.999999", 2, "2026-03-03 00:00:00"), ("0.75", 3, "18:00:00"), ("1.5", 4, "36:00:00"),
  ("46083", 0, "46083"), ("46083", 5, "46083"), ("46083", 6, "2026-03-02"), ("61", 1, "1900-03-01"),
  ("59", 1, "1900-02-28"), ("-1", 1, "-1"), ("46083", 7, "46083"), ("46083", 99, "46083"),
])
func aNumberIsATimeOnlyWhereItsStyleSaysSo(serial: String, style: Int, shown: String) throws {
  var parts = WorkbookParts()
  parts.styles = """
    <numFmts><numFmt numFmtId="164" formatCode="[h]:mm:ss"/>
    <numFmt numFmtId="165" formatCode="0.00&quot; days&quot;;[Red]-0.00"/>
    <numFmt numFmtId="166" formatCode="[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/>
    <numFmt numFmtId="167" formatCode="General"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="20"/>
    <xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/></cellXfs>
    """
  parts.rows = "<row><c t=\"str\"><v>a</v></c><c s=\"\(style)\"><v>\(serial)</v></c></row>"
  #expect(try text(parts) == "a,\(shown)\n")
}

@Test func aWorkbookMayCountItsDaysFrom1904() throws {
  var parts = WorkbookParts()
  parts.properties = "<workbookPr date1904=\"1\"/>"
  parts.styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"
  parts.rows = "<row><c t=\"str\"><v>a</v></c><c s=\"0\"><v>44621</v></c></row>"
  #expect(try text(parts) == "a,2026-03-02\n")
}

private let rows =
  WorkbookParts.row(3, ["id", "customer", "provider", "opened"])
  + WorkbookParts.row(4, ["1", "Acme", "Ann", "2026-03-02 08:00"])
  + WorkbookParts.row(12, ["2", "Acme", "two\nlines", "no time at all"])

@Test func aFaultIsReportedWithTheRowAndColumnOfTheSheet() async throws {
  var parts = WorkbookParts(rows: WorkbookParts.row(1, ["Requests of March"]) + rows)
  let log = try await LogReader.read([parts.source])
  #expect(log.requests.count == 1)
  #expect(log.diagnostics.diagnostics.map { $0.location.description } == ["book.xlsx:12:4"])
  parts.rows += WorkbookParts.row(13, ["3", "Acme", "Bob", "2026-03-02 08:00"])
  parts.rows += WorkbookParts.row(14, ["1", "Bolt", "Bob", "2026-03-02 09:00"])
  let other = try await LogReader.read([parts.source]).diagnostics.diagnostics
  #expect(other.last?.message(.english).contains("book.xlsx:4") == true)
}

@Test func theFirstVisibleSheetWithATableIsReadAndTheOthersAreNamed() async throws {
  var parts = WorkbookParts(rows: rows)
  let table = (1...4).map { WorkbookParts.row($0, ["x", "y", "z"]) }.joined()
  parts.earlier = [
    ("Lists", "hidden", table), ("更多", "veryHidden", table),
    ("Cover", "visible", WorkbookParts.row(1, ["Requests"]) + WorkbookParts.row(2, ["by", "Ann"])),
  ]
  let log = try await LogReader.read([parts.source])
  #expect(log.requests.count == 1)
  let note = try #require(log.description.notes.first { $0.phrase == .sheetRead })
  #expect(
    note.text(.english)
      == "of book.xlsx the sheet 'Requests' was read; not read: 'Lists', '更多', 'Cover'")
}

@Test(arguments: [
  "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
  "<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>",
  "<!--", "<a/>", "\0",
])
func aSheetWithADocumentTypeOrBrokenXMLIsDamaged(prolog: String) throws {
  let parts = WorkbookParts(rows: rows, prolog: prolog)
  let error = #expect(throws: ImportError.self) { try LogText(parts.source) }
  #expect(error?.fault == .damagedWorkbook)
}

@Test func deepXMLAndCellsThatNoSheetHasAreDamage() throws {
  for rows in [
    String(repeating: "<row>", count: 100_000), "<row r=\"1\"><c r=\"ZZZZZ1\"><v>1</v></c></row>",
    "<row r=\"99999999999999999999\"/>", "<row r=\"2\"/><row r=\"1\"/><row r=\"20000000\"/>",
    "<row><c t=\"s\"><v>7</v></c></row>", "<row><c r=\"B1\"/><c r=\"A1\"/></row>",
  ] {
    let error = #expect(throws: ImportError.self) {
      try LogText(WorkbookParts(rows: rows).source)
    }
    #expect(error?.fault == .damagedWorkbook)
  }
}

@Test func aTextThatManyCellsShareIsBoundedByWhatTheyGrowTo() throws {
  var parts = WorkbookParts(rows: "<row>")
  parts.strings = "<si><t>\(String(repeating: "x", count: 10_000))</t></si>"
  parts.rows += String(repeating: "<c t=\"s\"><v>0</v></c>", count: 2000) + "</row>"
  let bytes = LogBytes(parts.bytes)
  #expect(throws: Workbook.Failure.self) { try Workbook(bytes, limit: 10 << 20) }
  #expect(try Workbook(bytes, limit: 30 << 20).table.csv.count == 20_002_000)
}

@Test(arguments: UInt64(0)..<300)
func noBytesOfAWorkbookMakeReadingCrash(seed: UInt64) async throws {
  var random = SeededGenerator(seed: seed)
  let name = ["openpyxl", "xlsxwriter", "xlsxwriter-1904"][Int(seed % 3)]
  var bytes = [UInt8](try Data(contentsOf: workbooks.appending(path: "\(name).xlsx")))
  if seed.isMultiple(of: 2) {
    bytes = WorkbookParts(rows: rows, strings: "<si><t>x</t></si>", styles: "<xf/>").bytes
  }
  for _ in 0..<Int.random(in: 1...20, using: &random) {
    bytes[Int.random(in: 4..<bytes.count, using: &random)] = .random(in: 0...255, using: &random)
  }
  if seed.isMultiple(of: 5) { bytes.removeLast(Int.random(in: 1..<bytes.count, using: &random)) }
  do {
    let log = try await LogReader.read([.bytes(bytes, name: "book.xlsx")])
    #expect(log.requests.count <= 4, "seed \(seed)")
  } catch {
    #expect(!error.text(.english).isEmpty, "seed \(seed)")
  }
}
