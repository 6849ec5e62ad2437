import ServiceModel

/// The words of one vocabulary in the whole log, gathered from the readers of its stretches.
struct LogWords: Sendable {
  /// The words themselves: names in ``names`` where they name things, else in ``table``.
  private(set) var table = WordTable()
  private(set) var names = NameTable()
  /// For each reader, the number here of each of its words.
  private(set) var numbers: [[Int32]] = []

  /// Words in order of their bytes, so that their numbers depend on nothing but the words.
  init(_ readers: [ReaderWords], of vocabulary: ReadingPlan.Vocabulary) {
    let namesThings = vocabulary.namesThings
    let merged = WordTable()
    let places = Self.merge(readers, of: vocabulary, into: merged)
    let ascending = merged.ascending()
    var numberOf = Array(repeating: Int32(0), count: merged.count)
    if namesThings, merged.isASCII {
      names = NameTable(distinct: ascending.map { merged.string(Int($0)) })
    }
    for (place, word) in ascending.enumerated() {
      if !namesThings {
        numberOf[Int(word)] = table.intern(merged.bytes(Int(word)))
      } else if names.isAscending {
        numberOf[Int(word)] = Int32(place)
      } else {
        numberOf[Int(word)] = names.intern(merged.string(Int(word)))
      }
    }
    numbers = places.map { $0.map { $0 < 0 ? -1 : numberOf[Int($0)] } }
  }

  /// Words in the order in which rows name them, as far as any does.
  ///
  /// - Parameter blocks: in the order of their rows.
  init(
    _ readers: [ReaderWords], of vocabulary: ReadingPlan.Vocabulary, inOrderOf blocks: [RowBlock],
    column: Int
  ) {
    let merged = WordTable()
    let places = Self.merge(readers, of: vocabulary, into: merged)
    var numberOf = Array(repeating: Int32(-1), count: merged.count)
    for block in blocks where block.count > 0 {
      let words = unsafe block.column(column, of: Int32.self)
      let here = places[block.worker]
      for row in 0..<block.count {
        let word = unsafe words[row]
        guard word >= 0 else { continue }
        let place = Int(here[Int(word)])
        guard numberOf[place] < 0 else { continue }
        numberOf[place] = table.intern(merged.bytes(place))
      }
    }
    numbers = places.map { $0.map { $0 < 0 ? -1 : numberOf[Int($0)] } }
  }

  private static func merge(
    _ readers: [ReaderWords], of vocabulary: ReadingPlan.Vocabulary, into merged: WordTable
  ) -> [[Int32]] {
    readers.map {
      merged.merge($0.tables[vocabulary.rawValue], used: $0.used[vocabulary.rawValue])
    }
  }
}
