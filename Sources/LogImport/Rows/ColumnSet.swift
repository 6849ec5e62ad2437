import ServiceModel

/// The columns of all rows of a log while they are put together from blocks.
struct ColumnSet: Sendable {
  private let layout: RowLayout
  let starts: ColumnBuilder<UInt32>
  let words: [ColumnBuilder<Int32>]
  let times: [TimeBuilder]
  let numbers: [ColumnBuilder<Double>]
  let nanoseconds: ColumnBuilder<UInt32>?
  let ids: ColumnBuilder<UInt64>?
  let parents: ColumnBuilder<UInt64>?
  let hashes: ColumnBuilder<UInt64>?
  let notes: ColumnBuilder<UInt8>?

  init(_ layout: RowLayout, rows: Int, hasWideTimes: Bool) {
    self.layout = layout
    starts = ColumnBuilder(count: rows)
    words = layout.words.map { _ in ColumnBuilder(count: rows) }
    times = layout.times.map { _ in TimeBuilder(count: rows, isWide: hasWideTimes) }
    numbers = layout.numbers.map { _ in ColumnBuilder(count: rows) }
    nanoseconds = layout.nanoseconds.map { _ in ColumnBuilder(count: rows) }
    ids = layout.ids.map { _ in ColumnBuilder(count: rows) }
    parents = layout.parents.map { _ in ColumnBuilder(count: rows) }
    hashes = layout.hashes.map { _ in ColumnBuilder(count: rows) }
    notes = layout.notes.map { _ in ColumnBuilder(count: rows) }
  }

  /// Copies the rows of a block to the places from `first` on and lets go of its memory.
  ///
  /// - Parameter numbers: for each column of words and each reader, what its words are numbered
  ///   in the whole log.
  func take(_ block: RowBlock, from first: Int, _ numbers: [[[Int32]]]) {
    guard block.count > 0 else { return }
    unsafe copy(block, layout.starts, to: starts, first)
    for (place, column) in zip(layout.words, words) {
      let table = numbers[layout.words.firstIndex(of: place) ?? 0][block.worker]
      let from = unsafe block.column(place, of: Int32.self)
      let to = unsafe column.pointer(first)
      for row in 0..<block.count {
        let word = unsafe from[row]
        unsafe to[row] = word < 0 ? -1 : table[Int(word)]
      }
    }
    for (place, column) in zip(layout.times, times) {
      unsafe column.take(block.column(place), count: block.count, from: first)
    }
    for (place, column) in zip(layout.numbers, self.numbers) {
      unsafe copy(block, place, to: column, first)
    }
    unsafe copy(block, layout.nanoseconds, to: nanoseconds, first)
    unsafe copy(block, layout.ids, to: ids, first)
    unsafe copy(block, layout.parents, to: parents, first)
    unsafe copy(block, layout.hashes, to: hashes, first)
    unsafe copy(block, layout.notes, to: notes, first)
    block.empty()
  }

  @unsafe private func copy<Value: BitwiseCopyable & Sendable>(
    _ block: RowBlock, _ place: Int?, to column: ColumnBuilder<Value>?, _ first: Int
  ) {
    guard let place, let column else { return }
    let from = unsafe block.column(place, of: Value.self)
    unsafe column.pointer(first).update(from: from, count: block.count)
  }
}
