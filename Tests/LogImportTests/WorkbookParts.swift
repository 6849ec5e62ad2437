import LogImport

/// The parts of a workbook as text, brought into an archive whose members are not packed.
struct WorkbookParts {
  /// The rows of the first sheet, in XML.
  var rows = ""
  /// What stands in the list of shared strings.
  var strings: String?
  var styles: String?
  /// What stands in `workbook.xml` before the sheets.
  var properties = ""
  /// Sheets before the first one: name, state and rows.
  var earlier: [(name: String, state: String, rows: String)] = []
  /// What stands after the cells of the sheets.
  var after = ""
  /// What stands before the root of the sheet.
  var prolog = ""

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  var source: LogSource { .bytes(bytes, name: "book.xlsx") }

  var bytes: [UInt8] {
    let sheets = earlier + [(name: "Requests", state: "visible", rows: rows)]
    var relations: [(kind: String, target: String)] = sheets.indices.map {
      ("worksheet", "worksheets/sheet\($0 + 1).xml")
    }
    if strings != nil { relations.append(("sharedStrings", "sharedStrings.xml")) }
    if styles != nil { relations.append(("styles", "/xl/styles.xml")) }
    let tabs = sheets.enumerated().map {
      "<sheet name=\"\($1.name)\" sheetId=\"\($0 + 1)\" state=\"\($1.state)\" r:id=\"r\($0)\"/>"
    }
    var members = [
      ("[Content_Types].xml", "<Types/>"),
      ("_rels/.rels", Self.relations([("officeDocument", "xl/workbook.xml")])),
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.kinds)\">\(properties)<sheets>"
          + tabs.joined() + "</sheets></workbook>"
      ),
      ("xl/_rels/workbook.xml.rels", Self.relations(relations)),
    ]
    if let strings { members.append(("xl/sharedStrings.xml", "<sst>\(strings)</sst>")) }
    if let styles { members.append(("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>")) }
    for (number, sheet) in sheets.enumerated() {
      members.append(
        (
          "xl/worksheets/sheet\(number + 1).xml",
          "\(prolog)<worksheet xmlns=\"\(Self.main)\"><sheetData>\(sheet.rows)</sheetData>\(after)</worksheet>"
        ))
    }
    return StoredZip(members.map { ($0.0, Array($0.1.utf8)) }).bytes
  }

  private static func relations(_ all: [(kind: String, target: String)]) -> String {
    let each = all.enumerated().map {
      "<Relationship Id=\"r\($0)\" Type=\"\(kinds)/\($1.kind)\" Target=\"\($1.target)\"/>"
    }
    return "<Relationships>\(each.joined())</Relationships>"
  }

  /// A row of texts that stand in their cells.
  static func row(_ number: Int, _ texts: [String]) -> String {
    let cells = texts.enumerated().map { column, text in
      let letter = Character(Unicode.Scalar(UInt8(0x41 + column)))
      return "<c r=\"\(letter)\(number)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
    }
    return "<row r=\"\(number)\">\(cells.joined())</row>"
  }
}
