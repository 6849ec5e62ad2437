import Diagnostics
import Wording

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

  /// Its rows as parts of the log: one for each file that they come from, read as that is.
  ///
  /// - Throws: ``ImportError`` where none of the files of the log is there.
  func parts(beside log: [LogPart]) throws(ImportError) -> (parts: [LogPart], rows: Int) {
    guard !log.isEmpty else {
      throw ImportError(
        .setAsideAlone, at: InputLocation(file: part.text.name, line: part.header.line))
    }
    var texts = log.map { Rows(of: $0) }
    part.forEachRecord { cells, _, line in
      guard cells.count == Self.columns.count, let row = cells.last, !row.isEmpty else { return }
      let file = String(decoding: cells[0], as: UTF8.self)
      texts[Self.place(of: file, in: log)].add(Self.unguarded(row), line: line)
    }
    let parts = texts.indices.filter { texts[$0].count > 0 }
      .map { texts[$0].part(like: log[$0], part) }
    return (parts, texts.reduce(0) { $0 + $1.count })
  }

  /// The file of the log that is called `name`, now perhaps in another folder; else the first.
  private static func place(of name: String, in log: [LogPart]) -> Int {
    func last(_ name: String) -> Substring { name.split(separator: "/").last ?? "" }
    return log.firstIndex { $0.text.name == name }
      ?? log.firstIndex { last($0.text.name) == last(name) } ?? 0
  }

  /// A cell without the quotation mark that keeps spreadsheets from running it.
  private static func unguarded(_ cell: [UInt8]) -> ArraySlice<UInt8> {
    guard cell.count > 1, cell[0] == 0x27, ImportedLog.formulaStarts.contains(cell[1]) else {
      return cell[...]
    }
    return cell.dropFirst()
  }

  /// Rows that come from one file, written as they are there.
  private struct Rows {
    private var bytes: [UInt8] = []
    private var lines: [Int32] = [1]
    private let bodyStart: Int
    private let newline: UInt8
    private(set) var count = 0

    init(of log: LogPart) {
      newline = log.dialect.newline
      if log.header.isMade {
        lines = []
      } else {
        let range = log.header.start..<log.header.bodyStart
        bytes = log.text.bytes[range]
        lines = Array(repeating: 1, count: bytes.count { $0 == log.dialect.newline })
      }
      bodyStart = bytes.count
    }

    mutating func add(_ row: some Collection<UInt8>, line: Int) {
      bytes += row
      bytes.append(newline)
      count += 1
      let breaks = row.count { $0 == newline }
      for _ in 0...breaks { lines.append(Int32(clamping: line)) }
    }

    func part(like log: LogPart, _ file: LogPart) -> LogPart {
      var part = log
      part.text.name = file.text.name
      part.text.raw = file.text.raw
      part.text.encoding = file.text.encoding
      part.text.unreadMembers = []
      part.text.bytes = LogBytes(bytes)
      part.text.start = 0
      part.text.origin = TextOrigin(lines: lines, newline: newline)
      part.header.start = 0
      part.header.bodyStart = bodyStart
      part.header.line = 1
      return part
    }
  }
}
