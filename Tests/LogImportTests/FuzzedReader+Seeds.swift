import Foundation
import LogImport

extension FuzzedReader {
  /// Files in order, as beginnings to break: those of the project at `root` that the reader is for,
  /// and some of its own.
  func seeds(root: URL) async throws -> [(name: String, bytes: [UInt8])] {
    let own = Self.own[self, default: []].enumerated().map { (name: "own-\($0)", $1) }
    let files = try Self.folders.flatMap { try Self.files(root.appending(path: $0)) }
    let fitting = try files.filter { takes($0) }.map { file in
      let name = file.deletingLastPathComponent().lastPathComponent + "-" + file.lastPathComponent
      return (name: name, [UInt8](try Data(contentsOf: file).prefix(1 << 16)))
    }
    return own.map { (name: $0.name, Array($0.1.utf8)) } + fitting
      + (self == .partial ? [("written", try await Self.partial())] : [])
  }

  private static let folders = [
    "Samples", "Samples/Faults", "Tests/LogImportTests/Forms", "Tests/LogImportTests/Workbooks",
    "Tests/LogImportTests/Recognition/Files", "Tests/LogImportTests/Recognition/Files/held-out",
    "Tests/LogImportTests/Recognition/Files/held-out-2", "Tests/LogImportTests/Fuzzed",
    "Tests/ServiceWordsTests/Sentences",
  ]

  private static func files(_ folder: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.contains(".") && !$0.hasSuffix(".png") && !$0.hasSuffix(".md") }
      .map { folder.appending(path: $0) }
  }

  /// Whether a file is one that the reader is for.
  private func takes(_ file: URL) -> Bool {
    let name = file.lastPathComponent
    let folder = file.deletingLastPathComponent().lastPathComponent
    if folder == "Fuzzed" { return name.hasPrefix(rawValue + ".") }
    let isFault = folder == "Faults"
    let isConflict = name.contains("conflict") || name.hasSuffix("before-opened.csv")
    let isPeople = ["person-twice.csv", "no-name-column.csv"].contains(name)
    let isPacked = name.hasSuffix(".gz") || name.hasSuffix("-archive.csv")
    switch self {
    case .table:
      return ["csv", "tsv", "txt"].contains(file.pathExtension) && !isPacked && !isConflict
        && !isPeople && folder != "Sentences"
    case .archive: return ["xlsx", "zip", "ods"].contains(file.pathExtension)
    case .gzip: return isPacked
    case .xes: return file.pathExtension == "xes"
    case .json: return ["json", "jsonl"].contains(file.pathExtension)
    case .page: return file.pathExtension == "html"
    case .mapping: return file.pathExtension == "yaml"
    case .people: return isFault && isPeople
    case .conflicts: return isConflict
    case .words: return folder == "Sentences"
    default: return false
    }
  }

  private static func partial() async throws -> [UInt8] {
    let text = """
      id,customer,provider,opened,delivered,note
      1,A,Ann,2026-03-02 08:00,2026-03-02 09:00,"a, b"
      2,B,Bob,2026-03-02 08:30,soon,
      3,A,Bob,2026-03-02 09:30,,no

      """
    var options = ReadingOptions()
    options.keepsTable = true
    let log = try await LogReader.read(
      [.bytes(Array(text.utf8), name: "log.csv")], options: options)
    var bytes: [UInt8] = []
    try PartialLog.write(log, readWith: options) { bytes += $0 }
    return bytes
  }

  private static let own: [FuzzedReader: [String]] = [
    .sheet: [
      "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>id</v></c><c t=\"str\"><v>provider</v></c>"
        + "<c t=\"str\"><v>opened</v></c></row><row><c><v>1</v></c><c t=\"inlineStr\"><is><t>Ann"
        + "</t></is></c><c s=\"0\"><v>46083.5</v></c></row><row r=\"4\"><c r=\"B4\" t=\"s\"><v>0</v>"
        + "</c></row>"
    ],
    .openDocument: [
      "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body>"
        + "<office:spreadsheet><table:table table:name=\"a\"><table:table-row><table:table-cell>"
        + "<text:p>id</text:p></table:table-cell><table:table-cell><text:p>provider</text:p>"
        + "</table:table-cell><table:table-cell><text:p>opened</text:p></table:table-cell>"
        + "</table:table-row><table:table-row table:number-rows-repeated=\"3\"><table:table-cell"
        + " office:value-type=\"float\" office:value=\"1\"/><table:table-cell><text:p>Ann<text:s"
        + " text:c=\"2\"/></text:p></table:table-cell><table:table-cell office:value-type=\"date\""
        + " office:date-value=\"2026-03-02T08:00:00\"/><table:covered-table-cell"
        + " table:number-columns-repeated=\"9\"/></table:table-row></table:table>"
        + "</office:spreadsheet></office:body></office:document-content>"
    ],
    .workbookMarkup: [
      "<Workbook xmlns:ss=\"s\"><Worksheet ss:Name=\"a\"><Table><Row ss:Index=\"2\"><Cell><Data>id"
        + "</Data></Cell><Cell><Data>provider</Data></Cell><Cell><Data>opened</Data></Cell></Row>"
        + "<Row><Cell ss:MergeDown=\"1\"><Data>1</Data></Cell><Cell><Data>Ann</Data></Cell><Cell"
        + " ss:Index=\"3\"><Data ss:Type=\"DateTime\">2026-03-02T08:00:00.000</Data></Cell></Row>"
        + "</Table></Worksheet></Workbook>"
    ],
    .page: [
      "<table><tr><th>id<th>provider<th>opened<tr><td rowspan=2>1<td>Ann<td>2026-03-02</table>",
      "<!DOCTYPE html><meta charset=gbk><body><table><tr><td colspan=3>Report</table><TABLE border=1>"
        + "<tr><td>id</td><td>provider</td><td>opened</td></tr><tr><td>1</td><td>A&amp;n&#110;&nbsp;"
        + "</td><td>2026-03-02 08:00</td></tr></TABLE><script>if (a < b) {}</script></body>",
    ],
    .json: [
      "[[\"id\",\"provider\",\"opened\"],[\"1\",\"Ann\",\"2026-03-02 08:00\"]]",
      "{\"cols\":[\"id\",\"provider\",\"opened\"],\"rows\":[[\"1\",\"Ann\",\"2026-03-02 08:00\"]]}",
      "[{\"id\":1,\"provider\":{\"name\":\"Ann\"},\"tags\":[\"a\",\"b\"],\"opened\":1772438400}]",
      "{\"id\":1,\"provider\":\"Ann\",\"opened\":\"2026-03-02 08:00\"}\n{\"id\":2,\"provider\":\"B\\u00e9"
        + "\",\"opened\":null}\n",
    ],
    .objects: [
      "{\"objectTypes\":[],\"eventTypes\":[],\"objects\":[{\"id\":\"O1\",\"type\":\"order\",\"attributes\":"
        + "[{\"name\":\"price\",\"time\":\"1970-01-01T00:00:00Z\",\"value\":\"7\"}],\"relationships\":[]},"
        + "{\"id\":\"D\",\"type\":\"department\"},{\"id\":\"S\",\"type\":\"department\"}],\"events\":[{"
        + "\"id\":\"e1\",\"type\":\"place\",\"time\":\"2026-03-02T08:00:00Z\",\"attributes\":[{\"name\":"
        + "\"cost\",\"value\":3}],\"relationships\":[{\"objectId\":\"O1\",\"qualifier\":\"\"},{\"objectId\":"
        + "\"D\",\"qualifier\":\"\"}]},{\"id\":\"e2\",\"type\":\"pick\",\"time\":\"2026-03-02T09:00:00Z\","
        + "\"relationships\":[{\"objectId\":\"O1\",\"qualifier\":\"\"},{\"objectId\":\"S\",\"qualifier\":"
        + "\"\"}]}]}"
    ],
    .mapping: [
      """
      # a mapping
      columns: {id: Ticket, provider: "Done by", note: ~}
      dates: dmy
      timezone: Europe/Berlin
      empty: [n/a, "-"]
      states: {waiting-for-customer: [on hold], resolved: [done]}
      outcomes: {served: [ok], failed: [nok, 客户]}
      people: [{name: Ann, team: Desk, department: Front, manager: Bea, external: no}]
      agreements:
        - {customer: "*", provider: Desk, kind: price, target: 4h}
      target: 2d
      calendar:
        hours: Mon-Fri 8-18
        holidays: [2026-12-25, 2026-12-24 8-12]
        teams: {Desk: {hours: Mon-Sun 22-6, timezone: Asia/Shanghai}, Net: always}
      touchpoints: [price]
      answers: {price: Desk}

      """
    ],
    .people: [
      "name;team;department;manager;external\nAnn;Desk;Front;Bea;no\nDesk;;Front;;\nBo;Net;;;yes\n"
    ],
    .conflicts: [
      "id,party,other party,type,stage,opened,settled,reopened,review,negotiation,cause,requests\n"
        + "1,Ann,Bob,task,2,2026-03-02,2026-03-09;2026-04-01,2026-03-20,2026-05-01,"
        + "\"2026-03-03 Bea: talked; 2026-03-04\",late,\"1 2\"\n",
      "party;other party;opened\nAnn;Bob;soon\n\u{1E}file,line,column,fault,message,remedy,row\n"
        + "conflicts.csv,2,9,unreadable-time,a,b,Ann;Bob;2026-03-02\n",
    ],
    .setAside: [
      "file,line,column,fault,message,remedy,row\n\"log.csv\",\"3\",\"1\",\"unreadable-time\",\"a\",\"b\","
        + "\"2,\"\"B, C\"\",'=D,2026-03-02 09:00\"\n"
    ],
    .join: [
      "jid,customer,provider\n1,A,Ann\n2,B,Bob\n\u{1E}"
        + "id,opened,delivered\n1,2026-03-02 08:00,\n2,2026-03-02 09:00,2026-03-02 10:00\n",
      "id,customer,provider,opened\n1,A,Ann,2026-03-02 08:00\n\u{1E}"
        + "id,customer,provider,opened,kind\n2,B,Bob,2026-03-02 09:00,price\n",
    ],
    .words: ["That's not my job, ask \"them\" — 这不归我管，您自己看着办吧。 I can't, but Ann will."],
  ]
}
