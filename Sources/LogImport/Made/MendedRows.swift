/// Rows of a file of the log that were set aside before and mended since.
struct MendedRows: Sendable {
  /// The rows, read as the file is.
  var part: LogPart
  /// The line in which a row stood in the file, by the line in which it stands in its own.
  var lines: [Int: Int]
}
