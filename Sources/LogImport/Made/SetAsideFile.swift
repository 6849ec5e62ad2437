import Diagnostics
import Wording
import ServiceModel

/// A file of rows that were set aside before, read beside the log that they come from.
struct SetAsideFile {
  /// The columns of such a file.
  static let columns = ["file", "line", "column", "fault", "message", "remedy", "row"]

  private let part: LogPart

  var name: String { part.text.name }

  /// Nil where the part is another file.
  init?(_ part: LogPart) {
    guard part.header.names.map({ $0.lowercased() }) == Self.columns else { return nil }
    self.part = part
  }

  /// Its rows by the file of the log that they come from, each read as that file is.
  ///
  /// - Throws: ``ImportError`` where none of the files of the log is there.
  func rows(beside log: [LogPart]) throws(ImportError) -> [(file: Int, rows: MendedRows)] {
    guard !log.isEmpty else {
      throw ImportError(
        .setAsideAlone, at: InputLocation(file: part.text.name, line: part.header.line))
    }
    var rows = log.map { _ in [SetAsideText.Row]() }
    part.forEachRecord { cells, _, line in
      guard cells.contains(where: { !$0.isEmpty }) else { return }
      // A row that lost its place or its end is read as the log is, and so comes up again.
      let isWhole = cells.count >= Self.columns.count
      let row = isWhole ? cells[Self.columns.count - 1] : cells.last ?? []
      guard !row.isEmpty else { return }
      let file = Self.place(of: String(decoding: cells[0], as: UTF8.self), in: log)
      let place = isWhole ? Int(String(decoding: cells[1], as: UTF8.self)) : nil
      rows[file].append(
        SetAsideText.Row(bytes: Self.unguarded(row), line: line, place: place ?? .max))
    }
    return rows.indices.filter { !rows[$0].isEmpty }
      .map { ($0, SetAsideText(rows[$0]).rows(like: log[$0], part)) }
  }

  /// The file of the log that is called `name`, now perhaps in another folder; else the first.
  private static func place(of name: String, in log: [LogPart]) -> Int {
    func last(_ name: String) -> Substring { name.split(separator: "/").last ?? "" }
    return log.firstIndex { $0.text.name == name }
      ?? log.firstIndex { last($0.text.name) == last(name) } ?? 0
  }

  /// A cell without the quotation mark that keeps spreadsheets from running it.
  private static func unguarded(_ cell: [UInt8]) -> ArraySlice<UInt8> {
    guard cell.count > 1, cell[0] == 0x27, RowText.formulaStarts.contains(cell[1]) else {
      return cell[...]
    }
    return cell.dropFirst()
  }
}
