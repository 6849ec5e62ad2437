import Diagnostics
import Wording

extension LogText {
  /// Reads a workbook as if its sheet were a CSV file.
  mutating func readWorkbook(at location: InputLocation) throws(ImportError) {
    let workbook: Workbook
    do { workbook = try Workbook(bytes) } catch { throw Self.importError(error, at: location) }
    bytes = LogBytes(workbook.table.csv)
    origin = TextOrigin(
      lines: workbook.table.rows,
      sheet: TextOrigin.Sheet(
        name: workbook.sheet, unread: workbook.unread, margin: workbook.table.margin,
        merges: workbook.merges))
  }

  private static func importError(
    _ failure: Workbook.Failure, at location: InputLocation
  ) -> ImportError {
    switch failure {
    case .damagedZip: return ImportError(.damagedZip, at: location)
    case .locked: return ImportError(.lockedWorkbook, at: location)
    case .damaged(let member, let row):
      var location = location
      location.line = row
      return ImportError(
        .damagedWorkbook, ["part": DiagnosticWriter.quotable(member)], at: location)
    case .oversized(let limit):
      return ImportError(.oversizedWorkbook, ["limit": "\(limit >> 20) MiB"], at: location)
    case .notAWorkbook: return ImportError(.zipGiven, at: location)
    case .otherForm(let form): return ImportError(.workbookGiven, ["form": form], at: location)
    case .noTable(let sheets):
      return ImportError(.noTable, ["sheets": Self.list(sheets)], at: location)
    }
  }

  /// Names of sheets as they are quoted in a message.
  static func list(_ sheets: [String]) -> String {
    let shown = sheets.prefix(10).map { "'" + DiagnosticWriter.quotable($0) + "'" }
    return shown.joined(separator: ", ") + (sheets.count > 10 ? ", …" : "")
  }

  /// What is wrong with a compound file, in which Office kept its documents until 2003 and keeps
  /// those with a password since; nil where the bytes are none.
  static func compoundFault(_ head: [UInt8], at location: InputLocation) -> ImportError? {
    guard head.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) else { return nil }
    func holds(_ stream: String) -> Bool {
      head.firstRange(of: stream.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) != nil
    }
    if holds("EncryptedPackage") { return ImportError(.lockedWorkbook, at: location) }
    // The streams of documents other than workbooks.
    if holds("WordDocument") || holds("PowerPoint Document") || holds("__substg1.0_") {
      return ImportError(.binaryFile, at: location)
    }
    return ImportError(.workbookGiven, ["form": ".xls"], at: location)
  }
}
