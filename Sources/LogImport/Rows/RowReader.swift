import CByteScan
import ServiceModel
import Wording

/// Reads the rows of a stretch of a file, column by column for a batch of rows at a time.
struct RowReader {
  let part: LogPart
  let plan: ReadingPlan
  let batch = RecordBatch()
  var block: RowBlock
  var clock: ZoneClock
  var day = bs_day(text_head: 0, text_tail: 0, seconds: 0)
  /// The records of the batch that are rows.
  var rows = RowBatch()
  /// Room for the texts of a column.
  private var joined: [UInt8] = []
  /// Rows of the batch that turned out to be unusable.
  private var bad: Set<Int> = []
  /// How many words of each vocabulary were looked at, and which of them mean an empty cell.
  private var lookedAt: [Int]
  private var emptyNumbers: [Set<Int32>]

  init(part: LogPart, index: Int, plan: ReadingPlan, start: Int) {
    self.part = part
    self.plan = plan
    block = RowBlock(part: index, start: start, plan: plan)
    clock = ZoneClock(plan.zone)
    lookedAt = block.vocabularies.map { _ in 0 }
    emptyNumbers = block.vocabularies.map { _ in [] }
  }

  /// Reads the records that begin before `softEnd`.
  mutating func read(to softEnd: Int) -> RowBlock {
    var place = block.start
    while place < softEnd {
      batch.scan(part.text.bytes, part.dialect, from: place, to: softEnd)
      guard batch.count > 0 else {
        if let unclosed = batch.unclosed {
          block.unclosed = unclosed
        } else {
          block.oversized = place
        }
        break
      }
      let bytes = part.text.bytes
      unsafe bytes.withPointer { unsafe readBatch($0) }
      place = batch.next
    }
    block.end = place
    return block
  }

  @unsafe private mutating func readBatch(_ bytes: UnsafePointer<UInt8>) {
    unsafe findRows(bytes)
    let base = block.count
    for record in rows.records { block.starts.append(batch.range(record, 0).lowerBound) }
    unsafe checkUTF8(bytes)
    for slot in plan.words.indices { unsafe readWords(slot, bytes) }
    for slot in plan.times.indices { unsafe readTimes(slot, bytes) }
    for slot in plan.numbers.indices { unsafe readNumbers(slot, bytes) }
    if let column = plan.columns[.id] {
      unsafe readHashes(column, into: \.ids, bytes)
      unsafe copyIDs(column, bytes)
    }
    if let column = plan.columns[.parent] { unsafe readHashes(column, into: \.parents, bytes) }
    if plan.comparesWholeRows { unsafe hashRows(bytes) }
    checkRows(from: base)
    if !bad.isEmpty { dropBadRows(from: base) }
  }

  private mutating func dropBadRows(from base: Int) {
    let kept = rows.records.indices.filter { !bad.contains($0) }
    bad.removeAll(keepingCapacity: true)
    func keep<Value>(_ values: inout [Value]) {
      guard values.count > base else { return }
      let good = kept.map { values[base + $0] }
      values.replaceSubrange(base..., with: good)
    }
    keep(&block.starts)
    for slot in block.words.indices { keep(&block.words[slot]) }
    for slot in block.times.indices { keep(&block.times[slot]) }
    for slot in block.numbers.indices { keep(&block.numbers[slot]) }
    keep(&block.nanoseconds)
    keep(&block.ids)
    if plan.columns[.id] != nil { block.idTexts.keep(kept, from: base) }
    keep(&block.parents)
    keep(&block.hashes)
  }
}

extension RowReader {
  /// Where the cell of a row lies; empty where the row is too short.
  func field(_ row: Int, column: Int) -> Range<Int> {
    let record = rows.records[row]
    let place = part.places[column]
    if place < batch.fieldCount(record) { return batch.range(record, place) }
    let end = batch.range(record).upperBound
    return end..<end
  }

  /// What a cell says.
  func cell(_ row: Int, column: Int) -> [UInt8] {
    let range = field(row, column: column)
    return part.text.bytes.withSpan { Cell($0, range, part.dialect).array(in: $0) }
  }

  /// Notes a fault of a record that may or may not be a row.
  mutating func note(_ record: Int, _ fault: FaultPhrase, at spot: Int, number: Int = 0) {
    block.faults.append(
      RowFault(
        fault: fault, part: block.part, start: batch.range(record, 0).lowerBound, spot: spot,
        number: number))
  }

  /// Notes a fault of a row that is read all the same.
  mutating func warn(_ row: Int, _ fault: FaultPhrase, column: Int, at spot: Int? = nil) {
    block.faults.append(
      RowFault(
        fault: fault, part: block.part, start: batch.range(rows.records[row], 0).lowerBound,
        spot: spot ?? field(row, column: column).lowerBound, column: Int32(column)))
  }

  /// Gives up a row; its first fault counts.
  mutating func fail(_ row: Int, _ fault: FaultPhrase, column: Int, at spot: Int? = nil) {
    guard bad.insert(row).inserted else { return }
    warn(row, fault, column: column, at: spot)
  }
}

extension RowReader {
  @unsafe private mutating func readWords(_ slot: Int, _ bytes: UnsafePointer<UInt8>) {
    let (_, column, vocabulary) = plan.words[slot]
    let table = block.vocabularies[vocabulary.rawValue]
    var numbers = [Int32](repeating: -1, count: rows.count)
    let place = part.places[column]
    let left = unsafe rows.withRows(batch, bytes, part.dialect) {
      unsafe table.intern($0, field: place, into: &numbers)
    }
    if left > 0 {
      for row in numbers.indices where numbers[row] == BS_LATER_WORD {
        let word = cell(row, column: column)
        numbers[row] = word.isEmpty ? -1 : table.intern(word)
      }
    }
    if !plan.emptyWords.isEmpty { dropEmptyWords(&numbers, vocabulary.rawValue, table) }
    block.words[slot].append(contentsOf: numbers)
  }

  private mutating func dropEmptyWords(
    _ numbers: inout [Int32], _ vocabulary: Int, _ table: WordTable
  ) {
    for number in lookedAt[vocabulary]..<table.count where plan.isEmptyWord(table.bytes(number)) {
      emptyNumbers[vocabulary].insert(Int32(number))
    }
    lookedAt[vocabulary] = table.count
    guard !emptyNumbers[vocabulary].isEmpty else { return }
    for row in numbers.indices where emptyNumbers[vocabulary].contains(numbers[row]) {
      numbers[row] = -1
    }
  }

  @unsafe private mutating func readNumbers(_ slot: Int, _ bytes: UnsafePointer<UInt8>) {
    let column = plan.numbers[slot].column
    for row in 0..<rows.count {
      let text = cell(row, column: column)
      let value = EmptyWords.isEmpty(text.span) ? .nan : NumberParser.read(text)
      block.numbers[slot].append(value ?? .nan)
      if value == nil { warn(row, .unreadableNumber, column: column) }
    }
  }

  @unsafe private mutating func readHashes(
    _ column: Int, into target: WritableKeyPath<RowBlock, [UInt64]>,
    _ bytes: UnsafePointer<UInt8>
  ) {
    var values = unsafe hashes(of: column, bytes)
    if !plan.emptyWords.isEmpty {
      for row in values.indices where values[row] != 0 {
        if plan.emptyHashes.contains(values[row]) { values[row] = 0 }
      }
    }
    block[keyPath: target].append(contentsOf: values)
  }

  @unsafe private func hashes(of column: Int, _ bytes: UnsafePointer<UInt8>) -> [UInt64] {
    var values = [UInt64](repeating: 0, count: rows.count)
    let place = part.places[column]
    let left = unsafe values.withUnsafeMutableBufferPointer { values in
      unsafe rows.withRows(batch, bytes, part.dialect) {
        unsafe bs_hash_field($0, place, values.baseAddress)
      }
    }
    if left > 0 {
      for row in values.indices where values[row] == UInt64(BS_LATER_HASH) {
        values[row] = Self.hash(cell(row, column: column))
      }
    }
    return values
  }

  static func hash(_ word: [UInt8]) -> UInt64 {
    word.isEmpty
      ? 0
      : unsafe word.withUnsafeBufferPointer { word in
        unsafe word.baseAddress.map { unsafe bs_hash($0, word.count) } ?? 0
      }
  }

  @unsafe private mutating func copyIDs(_ column: Int, _ bytes: UnsafePointer<UInt8>) {
    let place = part.places[column]
    if joined.count < batch.next - batch.start {
      joined = Array(repeating: 0, count: batch.next - batch.start)
    }
    var ends = [Int](repeating: 0, count: rows.count)
    let left = unsafe joined.withUnsafeMutableBufferPointer { joined in
      unsafe ends.withUnsafeMutableBufferPointer { ends in
        unsafe rows.withRows(batch, bytes, part.dialect) {
          unsafe bs_copy_field($0, place, joined.baseAddress, ends.baseAddress)
        }
      }
    }
    if left == 0 { return block.idTexts.append(joined: joined[..<(ends.last ?? 0)], ends: ends) }
    for row in 0..<rows.count { block.idTexts.append(cell(row, column: column)) }
  }

  /// One hash for all cells of a row, in the order of the log's columns.
  @unsafe private mutating func hashRows(_ bytes: UnsafePointer<UInt8>) {
    var whole = [UInt64](repeating: 0, count: rows.count)
    for column in part.places.indices {
      let cells = unsafe hashes(of: column, bytes)
      for row in whole.indices {
        whole[row] = (whole[row] ^ cells[row]) &* 0x9E37_79B9_7F4A_7C15
        whole[row] ^= whole[row] >> 29
      }
    }
    block.hashes.append(contentsOf: whole)
  }
}
