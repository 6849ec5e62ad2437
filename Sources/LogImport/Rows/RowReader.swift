import CByteScan
import ServiceModel
import Wording

/// Reads the rows of stretches of files, column by column for a batch of rows at a time.
///
/// One value is used for stretch after stretch by one thread, and numbers words for all of them.
struct RowReader {
  let plan: ReadingPlan
  let layout: RowLayout
  /// The reader's number, by which its vocabularies are found.
  let worker: Int
  let vocabularies = ReadingPlan.Vocabulary.allCases.map { _ in WordTable() }
  let batch = RecordBatch()
  var part: LogPart
  var block: RowBlock
  var clock: ZoneClock
  var days = bs_days()
  /// The records of the batch that are rows.
  var rows = RowBatch()
  /// Rows of the batch that turned out to be unusable.
  private var bad: Set<Int> = []
  /// How many words of each vocabulary were looked at, and which of them mean an empty cell.
  private var lookedAt: [Int]
  private var emptyNumbers: [Set<Int32>]
  /// What was read of ratings so far.
  private var ratings: [[UInt8]: Double?] = [:]
  private static let mostRatings = 1000
  /// How many bytes a row takes, as far as was seen.
  private var rowLength = 64

  init(_ part: LogPart, plan: ReadingPlan, layout: RowLayout, worker: Int) {
    self.part = part
    self.plan = plan
    self.layout = layout
    self.worker = worker
    block = RowBlock(part: 0, start: 0, worker: worker, layout: layout)
    clock = ZoneClock(plan.zone)
    lookedAt = vocabularies.map { _ in 0 }
    emptyNumbers = vocabularies.map { _ in [] }
  }

  /// Reads the records of a file that begin in `start ..< softEnd`.
  mutating func read(_ part: LogPart, index: Int, from start: Int, to softEnd: Int) -> RowBlock {
    self.part = part
    block = RowBlock(part: index, start: start, worker: worker, layout: layout)
    block.reserve((softEnd - start) / rowLength + 64)
    var place = start
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
    if block.count > 1000 { rowLength = max(1, (place - start) / block.count - 1) }
    part.text.bytes.release(start..<place)
    return block
  }

  @unsafe private mutating func readBatch(_ bytes: UnsafePointer<UInt8>) {
    unsafe findRows(bytes)
    let base = block.count
    let faults = block.faults.count
    block.reserve(base + rows.count)
    block.add(rows.count)
    unsafe withRows(bytes) {
      unsafe bs_row_starts($0, block.start, block.column(layout.starts) + base)
    }
    unsafe checkUTF8(bytes)
    for slot in plan.words.indices { unsafe readWords(slot, bytes, base) }
    for slot in plan.times.indices { unsafe readTimes(slot, bytes, base) }
    for slot in plan.numbers.indices { unsafe readNumbers(slot, base) }
    if let column = plan.columns[.id], let place = layout.ids {
      unsafe readHashes(column, into: place, bytes, base)
    }
    if let column = plan.columns[.parent], let place = layout.parents {
      unsafe readHashes(column, into: place, bytes, base)
    }
    if let place = layout.hashes { unsafe hashRows(bytes, into: place, base) }
    if let column = plan.columns[.note], let place = layout.notes {
      unsafe withRows(bytes) {
        _ = unsafe bs_fill_field($0, part.places[column], block.column(place) + base)
      }
    }
    unsafe checkRows(from: base)
    if !bad.isEmpty {
      passOverHeaders(faults: faults)
      dropBadRows(from: base)
    }
  }

  /// Lends the rows of the batch to C.
  @unsafe func withRows<Result>(
    _ bytes: UnsafePointer<UInt8>, _ body: (UnsafePointer<bs_rows>) -> Result
  ) -> Result {
    unsafe rows.withRows(batch, bytes, length: part.text.bytes.count, part.dialect) {
      unsafe body($0)
    }
  }

  /// Takes back what was said of rows that turned out to be headers.
  private mutating func passOverHeaders(faults earlier: Int) {
    let headers = bad.map(rows.record).filter(standsBetween)
    guard !headers.isEmpty else { return }
    block.records -= headers.count
    block.between += headers.count
    let starts = Set(headers.map { batch.range($0, 0).lowerBound })
    let kept = block.faults[earlier...].filter { !starts.contains($0.start) }
    block.faults.replaceSubrange(earlier..., with: kept)
  }

  private mutating func dropBadRows(from base: Int) {
    block.keep((0..<rows.count).filter { !bad.contains($0) }, from: base)
    bad.removeAll(keepingCapacity: true)
  }
}

extension RowReader {
  /// Where the cell of a row lies; empty where the row is too short.
  func field(_ row: Int, column: Int) -> Range<Int> {
    let record = rows.record(row)
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
        fault: fault, part: block.part, start: batch.range(rows.record(row), 0).lowerBound,
        spot: spot ?? field(row, column: column).lowerBound, column: Int32(column)))
  }

  /// Gives up a row; its first fault counts.
  mutating func fail(_ row: Int, _ fault: FaultPhrase, column: Int, at spot: Int? = nil) {
    guard bad.insert(row).inserted else { return }
    warn(row, fault, column: column, at: spot)
  }
}

extension RowReader {
  @unsafe private mutating func readWords(
    _ slot: Int, _ bytes: UnsafePointer<UInt8>, _ base: Int
  ) {
    let (_, column, vocabulary) = plan.words[slot]
    let table = vocabularies[vocabulary.rawValue]
    let numbers = unsafe block.column(layout.words[slot], of: Int32.self) + base
    let place = part.places[column]
    let left = unsafe withRows(bytes) { unsafe table.intern($0, field: place, into: numbers) }
    if left > 0 {
      for row in 0..<rows.count where unsafe numbers[row] == BS_LATER_WORD {
        let word = cell(row, column: column)
        unsafe numbers[row] = word.isEmpty ? -1 : table.intern(word)
      }
    }
    if !plan.emptyWords.isEmpty { unsafe dropEmptyWords(numbers, vocabulary.rawValue, table) }
  }

  @unsafe private mutating func dropEmptyWords(
    _ numbers: UnsafeMutablePointer<Int32>, _ vocabulary: Int, _ table: WordTable
  ) {
    for number in lookedAt[vocabulary]..<table.count where plan.isEmptyWord(table.bytes(number)) {
      emptyNumbers[vocabulary].insert(Int32(number))
    }
    lookedAt[vocabulary] = table.count
    guard !emptyNumbers[vocabulary].isEmpty else { return }
    for row in 0..<rows.count {
      if unsafe emptyNumbers[vocabulary].contains(numbers[row]) { unsafe numbers[row] = -1 }
    }
  }

  @unsafe private mutating func readNumbers(_ slot: Int, _ base: Int) {
    let (role, column) = plan.numbers[slot]
    let values = unsafe block.column(layout.numbers[slot], of: Double.self) + base
    for row in 0..<rows.count {
      let text = cell(row, column: column)
      let isEmpty = EmptyWords.isEmpty(text.span)
      let value = isEmpty ? .nan : role == .rating ? rating(text) : NumberParser.read(text)
      unsafe values[row] = value ?? .nan
      if value == nil { warn(row, .unreadableNumber, column: column) }
    }
  }

  /// Ratings are few words, again and again; nil where a cell is none.
  private mutating func rating(_ cell: [UInt8]) -> Double? {
    if let known = ratings[cell] { return known }
    let isEmpty = RatingWords.isEmpty(String(decoding: cell, as: UTF8.self))
    let points = isEmpty ? .nan : RatingWords.points(cell)
    if ratings.count < Self.mostRatings { ratings[cell] = .some(points) }
    return points
  }

  /// Hashes identifiers, and notes whether all of them are of the plan's form.
  @unsafe private mutating func readHashes(
    _ column: Int, into place: Int, _ bytes: UnsafePointer<UInt8>, _ base: Int
  ) {
    let values = unsafe block.column(place, of: UInt64.self) + base
    var others = unsafe hash(column, into: values, bytes, form: plan.idForm)
    if !plan.emptyWords.isEmpty {
      for row in 0..<rows.count {
        guard unsafe values[row] != 0 && plan.emptyHashes.contains(values[row]) else { continue }
        unsafe values[row] = 0
        others -= 1
      }
    }
    if others > 0 { block.hasOtherNames = true }
  }

  /// - Returns: how many cells hold anything of another form.
  @unsafe private func hash(
    _ column: Int, into values: UnsafeMutablePointer<UInt64>, _ bytes: UnsafePointer<UInt8>,
    form: NumberForm? = nil
  ) -> Int {
    let place = part.places[column]
    var others = 0
    let left = unsafe withRows(bytes) { rows in
      guard let form else { return unsafe bs_hash_field(rows, place, nil, values, &others) }
      return unsafe withUnsafePointer(to: form.forC) {
        unsafe bs_hash_field(rows, place, $0, values, &others)
      }
    }
    guard left > 0 else { return others }
    for row in 0..<rows.count where unsafe values[row] == UInt64(BS_LATER_HASH) {
      let name = cell(row, column: column)
      let number = form?.hash(name)
      unsafe values[row] = number ?? Self.hash(name)
      if number == nil, !name.isEmpty { others += 1 }
    }
    return others
  }

  static func hash(_ word: [UInt8]) -> UInt64 {
    word.isEmpty
      ? 0
      : unsafe word.withUnsafeBufferPointer { word in
        unsafe word.baseAddress.map { unsafe bs_hash($0, word.count) } ?? 0
      }
  }

  /// One hash for all cells of a row, in the order of the log's columns.
  @unsafe private func hashRows(_ bytes: UnsafePointer<UInt8>, into place: Int, _ base: Int) {
    let whole = unsafe block.column(place, of: UInt64.self) + base
    unsafe whole.update(repeating: 0, count: rows.count)
    var cells = [UInt64](repeating: 0, count: rows.count)
    for column in part.places.indices {
      unsafe cells.withUnsafeMutableBufferPointer { cells in
        guard let cells = cells.baseAddress else { return }
        _ = unsafe hash(column, into: cells, bytes)
      }
      for row in cells.indices {
        let joined = unsafe (whole[row] ^ cells[row]) &* 0x9E37_79B9_7F4A_7C15
        unsafe whole[row] = joined ^ (joined >> 29)
      }
    }
  }
}
