/// Cells of CSV as the reader writes them for itself: commas, doubled quotes, line feeds.
enum CSVText {
  /// Appends a cell, in quotes where it needs them.
  ///
  /// - Returns: how many line ends it holds; all of them become line feeds.
  static func append(
    _ cell: some Collection<UInt8>, quoted: Bool = false, to csv: inout [UInt8]
  ) -> Int {
    let needsQuotes =
      quoted || cell.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes else {
      csv.append(contentsOf: cell)
      return 0
    }
    csv.append(0x22)
    var breaks = 0
    var isAfterReturn = false
    for byte in cell {
      if byte == 0x22 { csv.append(byte) }
      if byte == 0x0D || byte == 0x0A && !isAfterReturn {
        csv.append(0x0A)
        breaks += 1
      } else if byte != 0x0A {
        csv.append(byte)
      }
      isAfterReturn = byte == 0x0D
    }
    csv.append(0x22)
    return breaks
  }
}
