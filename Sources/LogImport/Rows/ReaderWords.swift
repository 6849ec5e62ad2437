import ServiceModel

/// The words that one reader numbered, and which of them its rows use.
///
/// The others stand only in rows that were set aside, or in stretches that had to be read again.
struct ReaderWords: Sendable {
  let tables: [WordTable]
  /// By vocabulary and word: 1 for a word that is used.
  private(set) var used: [[UInt8]]

  init(_ tables: [WordTable]) {
    self.tables = tables
    used = tables.map { Array(repeating: 0, count: $0.count) }
  }

  /// Notes the words of a block of this reader.
  mutating func note(_ block: RowBlock, _ plan: ReadingPlan, _ layout: RowLayout) {
    guard block.count > 0 else { return }
    for (slot, column) in layout.words.enumerated() {
      let words = unsafe block.column(column, of: Int32.self)
      let vocabulary = plan.words[slot].vocabulary.rawValue
      for row in 0..<block.count {
        let word = unsafe words[row]
        if word >= 0 { used[vocabulary][Int(word)] = 1 }
      }
    }
  }
}
