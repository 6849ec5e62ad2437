import CByteScan
import ServiceModel
import Wording

/// Reads the rows of a stretch of a file, column by column for a batch of rows at a time.
struct RowReader {
  private let part: LogPart
  private let plan: ReadingPlan
  private let timeSlots: [Int]
  private var batch = RecordBatch()
  private var block: RowBlock
  private var clock: ZoneClock
  private var day = bs_day(text_head: 0, text_tail: 0, seconds: 0)
  /// The records of the batch that are rows.
  private var live: [Int] = []
  /// Rows of the batch that turned out to be unusable.
  private var isBad: [Bool] = []
  private var hasBad = false

  init(part: LogPart, index: Int, plan: ReadingPlan, start: Int) {
    self.part = part
    self.plan = plan
    timeSlots = Array(plan.times.indices)
    block = RowBlock(part: index, start: start, plan: plan)
    clock = ZoneClock(plan.zone)
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
      unsafe part.text.bytes.withPointer { unsafe readBatch($0) }
      place = batch.next
    }
    block.end = place
    return block
  }

  @unsafe private mutating func readBatch(_ bytes: UnsafePointer<UInt8>) {
    unsafe findRows(bytes)
    let base = block.count
    for record in live { block.starts.append(batch.range(record, 0).lowerBound) }
    unsafe checkUTF8(bytes)
    for slot in plan.words.indices { unsafe readWords(slot, bytes) }
    for slot in plan.times.indices { unsafe readTimes(slot, bytes) }
    for slot in plan.numbers.indices { unsafe readNumbers(slot, bytes) }
    if let column = plan.columns[.id] { unsafe readHashes(column, into: \.ids, bytes) }
    if let column = plan.columns[.parent] { unsafe readHashes(column, into: \.parents, bytes) }
    if plan.comparesWholeRows { unsafe hashRows(bytes) }
    checkRows(from: base)
    if hasBad { dropBadRows(from: base) }
  }
}

extension RowReader {
  /// Picks the records that are rows: not blank, and with the right number of fields.
  @unsafe private mutating func findRows(_ bytes: UnsafePointer<UInt8>) {
    live.removeAll(keepingCapacity: true)
    isBad.removeAll(keepingCapacity: true)
    hasBad = false
    for record in 0..<batch.count {
      let fields = batch.fieldCount(record)
      if fields == plan.columnCount, fields > 1 {
        if batch.range(record).count < 2 * fields, unsafe isBlank(record, bytes) { continue }
      } else if unsafe isBlank(record, bytes) {
        continue
      } else if fields > plan.columnCount {
        let extra = batch.range(record, plan.columnCount)
        let rest = extra.lowerBound..<batch.range(record).upperBound
        if unsafe !isBlank(rest, bytes) {
          setAside(record, .tooManyFields, at: extra.lowerBound, number: fields)
          continue
        }
      } else if fields < plan.columnCount {
        let end = batch.range(record).upperBound
        guard plan.required.allSatisfy({ part.places[$0] < fields }) else {
          setAside(record, .tooFewFields, at: end, number: fields)
          continue
        }
        note(record, .shortRow, at: end, number: fields)
      }
      block.records += 1
      live.append(record)
      isBad.append(false)
    }
  }

  @unsafe private func isBlank(_ record: Int, _ bytes: UnsafePointer<UInt8>) -> Bool {
    unsafe isBlank(batch.range(record), bytes)
  }

  /// Whether nothing but separators, quotes and white space is there.
  @unsafe private func isBlank(_ range: Range<Int>, _ bytes: UnsafePointer<UInt8>) -> Bool {
    for index in range {
      let byte = unsafe bytes[index]
      if byte > 0x20, byte != part.dialect.separator, byte != part.dialect.quote { return false }
    }
    return true
  }

  private mutating func setAside(_ record: Int, _ fault: FaultPhrase, at spot: Int, number: Int) {
    block.records += 1
    note(record, fault, at: spot, number: number)
  }

  private mutating func note(_ record: Int, _ fault: FaultPhrase, at spot: Int, number: Int = 0) {
    block.faults.append(
      RowFault(
        fault: fault, part: block.part, start: batch.range(record, 0).lowerBound, spot: spot,
        number: number))
  }

  /// Gives up row `row` of the batch; its first fault counts.
  private mutating func fail(_ row: Int, _ fault: FaultPhrase, column: Int, at spot: Int) {
    guard !isBad[row] else { return }
    isBad[row] = true
    hasBad = true
    warn(row, fault, column: column, at: spot)
  }

  private mutating func warn(_ row: Int, _ fault: FaultPhrase, column: Int, at spot: Int) {
    block.faults.append(
      RowFault(
        fault: fault, part: block.part, start: batch.range(live[row], 0).lowerBound, spot: spot,
        column: Int32(column)))
  }

  /// Where the cell of a row lies; empty where the row is too short.
  private func field(_ row: Int, _ place: Int) -> Range<Int> {
    let record = live[row]
    if place < batch.fieldCount(record) { return batch.range(record, place) }
    let end = batch.range(record).upperBound
    return end..<end
  }

  /// Lends what a cell says.
  @unsafe private func withCell<Result>(
    _ row: Int, _ place: Int, _ bytes: UnsafePointer<UInt8>,
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let range = field(row, place)
    let whole = unsafe UnsafeBufferPointer(
      start: bytes + range.lowerBound, count: range.count)
    if let first = unsafe whole.first, let last = unsafe whole.last, first > 0x20, last > 0x20,
      first != part.dialect.quote
    {
      return unsafe body(whole)
    }
    if range.isEmpty { return unsafe body(whole) }
    let span = unsafe Span(_unsafeElements: whole)
    switch Cell(span, 0..<range.count, part.dialect) {
    case .plain(let inner):
      return unsafe body(UnsafeBufferPointer(rebasing: whole[inner]))
    case .rewritten(let text):
      return unsafe text.withUnsafeBufferPointer { unsafe body($0) }
    }
  }
}

extension RowReader {
  @unsafe private mutating func readWords(_ slot: Int, _ bytes: UnsafePointer<UInt8>) {
    let (_, column, vocabulary) = plan.words[slot]
    let place = part.places[column]
    var table = WordTable()
    swap(&table, &block.vocabularies[vocabulary.rawValue])
    block.words[slot].reserveCapacity(block.words[slot].count + live.count)
    for row in live.indices {
      let number: Int32 = unsafe withCell(row, place, bytes) { cell in
        if cell.isEmpty { return -1 }
        if cell.count <= 4, !plan.emptyWords.isEmpty, unsafe isEmptyWord(cell) { return -1 }
        return unsafe table.intern(cell)
      }
      block.words[slot].append(number)
    }
    swap(&table, &block.vocabularies[vocabulary.rawValue])
  }

  @unsafe private func isEmptyWord(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    plan.emptyWords.contains { word in
      guard word.count == cell.count else { return false }
      return unsafe zip(word, cell).allSatisfy { $0 == ($1 &- 0x41 < 26 ? $1 | 0x20 : $1) }
    }
  }

  @unsafe private mutating func readTimes(_ slot: Int, _ bytes: UnsafePointer<UInt8>) {
    let column = plan.times[slot].column
    let place = part.places[column]
    let wantsFractions = plan.times[slot].role == .time
    block.times[slot].reserveCapacity(block.times[slot].count + live.count)
    for row in live.indices {
      var wall: Int64 = 0
      var nanoseconds: UInt32 = 0
      // The usual form first; everything else takes the longer way.
      let reading: TimeReading? = unsafe withCell(row, place, bytes) { cell in
        guard let base = cell.baseAddress else { return TimeReading.none }
        if unsafe bs_iso_time(base, cell.count, &day, &wall, &nanoseconds) == 1 { return nil }
        let span = unsafe Span(_unsafeElements: cell)
        if EmptyWords.isEmpty(span) { return .time(ParsedTime(wall: .min)) }
        return TimeParser.read(span, orders: plan.orders)
      }
      var value = Int64.min
      switch reading {
      case nil: value = clock.instant(wall: wall)
      case .time(let time) where time.wall == .min: break
      case .time(let time):
        if let numbers = time.numbers { block.evidence.note(numbers) }
        value = clock.instant(time)
        nanoseconds = time.nanoseconds
      case .impossible(let numbers):
        if let numbers { block.evidence.note(numbers) }
        fail(row, .impossibleDate, column: column, at: field(row, place).lowerBound)
      case .some(.none):
        if field(row, place).isEmpty { break }
        fail(row, .unreadableTime, column: column, at: field(row, place).lowerBound)
      }
      block.times[slot].append(value)
      if wantsFractions { block.nanoseconds.append(nanoseconds) }
    }
  }

  @unsafe private mutating func readNumbers(_ slot: Int, _ bytes: UnsafePointer<UInt8>) {
    let column = plan.numbers[slot].column
    let place = part.places[column]
    for row in live.indices {
      let value: Double? = unsafe withCell(row, place, bytes) { cell in
        if unsafe EmptyWords.isEmpty(Span(_unsafeElements: cell)) { return .nan }
        return NumberParser.read(unsafe String(decoding: cell, as: UTF8.self))
      }
      block.numbers[slot].append(value ?? .nan)
      if value == nil {
        warn(row, .unreadableNumber, column: column, at: field(row, place).lowerBound)
      }
    }
  }

  @unsafe private mutating func readHashes(
    _ column: Int, into hashes: WritableKeyPath<RowBlock, [UInt64]>,
    _ bytes: UnsafePointer<UInt8>
  ) {
    let place = part.places[column]
    var values: [UInt64] = []
    values.reserveCapacity(live.count)
    for row in live.indices {
      let hash: UInt64 = unsafe withCell(row, place, bytes) { cell in
        guard let base = cell.baseAddress, cell.count > 0 else { return 0 }
        if cell.count <= 4, !plan.emptyWords.isEmpty, unsafe isEmptyWord(cell) { return 0 }
        return unsafe max(bs_hash(base, cell.count), 1)
      }
      values.append(hash)
    }
    block[keyPath: hashes].append(contentsOf: values)
  }

  /// One hash for all cells of a row, in the order of the log's columns.
  @unsafe private mutating func hashRows(_ bytes: UnsafePointer<UInt8>) {
    for row in live.indices {
      var hash: UInt64 = 0
      for place in part.places {
        let cell: UInt64 = unsafe withCell(row, place, bytes) { cell in
          guard let base = cell.baseAddress else { return 0 }
          return unsafe bs_hash(base, cell.count)
        }
        hash = (hash ^ cell) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 29
      }
      block.hashes.append(hash)
    }
  }
}

extension RowReader {
  /// Looks for bytes that are not UTF-8 in cells that are read.
  @unsafe private mutating func checkUTF8(_ bytes: UnsafePointer<UInt8>) {
    guard let first = live.first, let last = live.last else { return }
    let range = batch.range(first).lowerBound..<batch.range(last).upperBound
    let valid = unsafe bs_invalid_utf8(bytes + range.lowerBound, range.count)
    guard valid < range.count else { return }
    for row in live.indices {
      for column in plan.usedColumns.sorted() {
        let cell = field(row, part.places[column])
        let valid = unsafe bs_invalid_utf8(bytes + cell.lowerBound, cell.count)
        if valid < cell.count {
          fail(row, .invalidUTF8, column: column, at: cell.lowerBound + valid)
        }
      }
    }
  }

  /// Checks what only several cells together tell.
  private mutating func checkRows(from base: Int) {
    if plan.shape == .events {
      require(.case, .missingCase, from: base)
      requireTime(.time, from: base)
      return
    }
    requireTime(.opened, from: base)
    let whom = [Role.provider, .providerTeam].compactMap { plan.wordSlot($0) }
    for row in live.indices where whom.allSatisfy({ block.words[$0][base + row] < 0 }) {
      let column = whom.first.map { plan.words[$0].column } ?? 0
      fail(
        row, .missingProvider, column: column, at: field(row, part.places[column]).lowerBound)
    }
    guard let opened = plan.timeSlot(.opened), let delivered = plan.timeSlot(.delivered) else {
      return
    }
    for row in live.indices {
      let end = block.times[delivered][base + row]
      guard end != .min, end < block.times[opened][base + row] else { continue }
      let column = plan.times[delivered].column
      fail(
        row, .deliveredBeforeOpened, column: column,
        at: field(row, part.places[column]).lowerBound)
    }
  }

  private mutating func require(_ role: Role, _ fault: FaultPhrase, from base: Int) {
    guard let slot = plan.wordSlot(role) else { return }
    let column = plan.words[slot].column
    for row in live.indices where block.words[slot][base + row] < 0 {
      fail(row, fault, column: column, at: field(row, part.places[column]).lowerBound)
    }
  }

  private mutating func requireTime(_ role: Role, from base: Int) {
    guard let slot = plan.timeSlot(role) else { return }
    let column = plan.times[slot].column
    for row in live.indices where block.times[slot][base + row] == .min {
      fail(row, .missingTime, column: column, at: field(row, part.places[column]).lowerBound)
    }
  }

  private mutating func dropBadRows(from base: Int) {
    let kept = isBad.indices.filter { !isBad[$0] }
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
    keep(&block.parents)
    keep(&block.hashes)
  }
}
