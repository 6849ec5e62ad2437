/// Words that stand for an empty cell in columns of times and numbers.
enum EmptyWords {
  private static let words = Set(
    [
      "?", "-", "--", "—", "null", "(null)", "n/a", "na", "#n/a", "#n/b", "none", "nil", "nan",
      "\\n", "0000-00-00 00:00:00", "0000-00-00", "无", "無", "空",
    ].map { Array($0.utf8) })
  private static let longest = 19

  static func isEmpty(_ cell: Span<UInt8>) -> Bool {
    if cell.isEmpty { return true }
    guard cell.count <= longest else { return false }
    var lower: [UInt8] = []
    for index in cell.indices {
      let byte = cell[index]
      lower.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    return words.contains(lower)
  }
}
