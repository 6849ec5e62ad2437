import Diagnostics

/// Rows that were set aside of one file, written as they stand there.
struct SetAsideText {
  struct Row {
    var bytes: ArraySlice<UInt8>
    /// Its line in the file of rows that were set aside, and where it stood in the log.
    var line: Int
    var place: Int
  }

  private let rows: [Row]

  init(_ rows: [Row]) { self.rows = rows }

  /// The rows as a part of the log that is read as `log` is.
  func rows(like log: LogPart, _ file: LogPart) -> MendedRows {
    var part = log
    part.text.name = file.text.name
    part.text.raw = file.text.raw
    part.text.encoding = file.text.encoding
    part.text.unreadMembers = []
    part.text.start = 0
    part.header.start = 0
    part.header.line = 1
    if let records = log.text.origin?.records {
      readRecords(like: records, into: &part)
    } else {
      copyRows(of: log, into: &part)
    }
    return MendedRows(
      part: part, lines: Dictionary(rows.map { ($0.line, $0.place) }) { first, _ in first })
  }

  private func copyRows(of log: LogPart, into part: inout LogPart) {
    let newline = log.dialect.newline
    var bytes: [UInt8] = []
    var lines: [Int32] = [1]
    if log.header.isMade {
      lines = []
    } else {
      bytes = log.text.bytes[log.header.start..<log.header.bodyStart]
      lines = Array(repeating: 1, count: bytes.count { $0 == newline })
    }
    part.header.bodyStart = bytes.count
    for row in rows {
      bytes += row.bytes
      bytes.append(newline)
      for _ in 0...row.bytes.count(where: { $0 == newline }) {
        lines.append(Int32(clamping: row.line))
      }
    }
    part.text.bytes = LogBytes(bytes)
    part.text.origin = TextOrigin(lines: lines, newline: newline)
  }

  /// Reads records that are no rows of a table, with the columns that the log has.
  private func readRecords(like records: SourceRecords, into part: inout LogPart) {
    let text = LogBytes(Array(rows.map(\.bytes).joined(separator: [0x0A])))
    var table = JSONTable(limit: .max, names: records.names)
    var start = 0
    for row in rows {
      let range = start..<start + row.bytes.count
      start = range.upperBound + 1
      let value = try? JSONValue(text, from: range.lowerBound)
      let isWhole =
        value.map { value in
          value.end <= range.upperBound
            && text[value.end..<range.upperBound].allSatisfy { $0 <= 0x20 }
        } ?? false
      if let root = value?.root, isWhole, root.isObject {
        table.add(root, line: row.line, range: range)
      } else if let root = value?.root, isWhole, root.isArray {
        table.add(root, names: records.names, line: row.line, range: range)
      } else {
        table.addUnreadable(Array(row.bytes), line: row.line, range: range)
      }
    }
    let (bytes, origin) = table.table.finished(of: text)
    (part.text.bytes, part.text.origin) = (bytes, origin)
    part.header.bodyStart = bytes.withSpan { span in
      (span.indices.first { span[$0] == 0x0A } ?? -1) + 1
    }
  }
}
