import CByteScan
import ServiceModel
import Wording

extension RowReader {
  /// Picks the records that are rows: not blank, and with the right number of fields.
  @unsafe mutating func findRows(_ bytes: UnsafePointer<UInt8>) {
    rows.removeAll()
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
      rows.append(record, of: batch)
    }
  }

  @unsafe private func isBlank(_ record: Int, _ bytes: UnsafePointer<UInt8>) -> Bool {
    unsafe isBlank(batch.range(record), bytes)
  }

  /// Whether nothing but separators, quotes and white space is there.
  @unsafe private func isBlank(_ range: Range<Int>, _ bytes: UnsafePointer<UInt8>) -> Bool {
    let (separator, quote) = (part.dialect.separator, part.dialect.quote)
    for index in range {
      let byte = unsafe bytes[index]
      if byte > 0x20, byte != separator, byte != quote { return false }
    }
    return true
  }

  private mutating func setAside(_ record: Int, _ fault: FaultPhrase, at spot: Int, number: Int) {
    block.records += 1
    note(record, fault, at: spot, number: number)
  }

  /// Looks for bytes in cells that are read that are no letters in the encoding of the file.
  @unsafe mutating func checkUTF8(_ bytes: UnsafePointer<UInt8>) {
    guard let first = rows.records.first, let last = rows.records.last else { return }
    let range = batch.range(first).lowerBound..<batch.range(last).upperBound
    let valid = unsafe bs_invalid_utf8(bytes + range.lowerBound, range.count)
    guard valid < range.count else { return }
    for row in 0..<rows.count {
      for column in plan.usedColumns.sorted() {
        let cell = field(row, column: column)
        let valid = unsafe bs_invalid_utf8(bytes + cell.lowerBound, cell.count)
        if valid < cell.count {
          fail(row, .undecodableByte, column: column, at: cell.lowerBound + valid)
        }
      }
    }
  }

  /// Checks what only several cells together tell.
  mutating func checkRows(from base: Int) {
    if plan.shape == .events {
      require(.case, .missingCase, from: base)
      requireTime(.time, from: base)
      return
    }
    requireTime(.opened, from: base)
    requireProvider(from: base)
    guard let opened = plan.timeSlot(.opened), let delivered = plan.timeSlot(.delivered) else {
      return
    }
    let column = plan.times[delivered].column
    for row in 0..<rows.count {
      let end = block.times[delivered][base + row]
      if end != .min, end < block.times[opened][base + row] {
        fail(row, .deliveredBeforeOpened, column: column)
      }
    }
  }

  private mutating func requireProvider(from base: Int) {
    let whom = [Role.provider, .providerTeam].compactMap { plan.wordSlot($0) }
    guard let first = whom.first else { return }
    let second = whom.last ?? first
    for row in 0..<rows.count
    where block.words[first][base + row] < 0 && block.words[second][base + row] < 0 {
      fail(row, .missingProvider, column: plan.words[first].column)
    }
  }

  private mutating func require(_ role: Role, _ fault: FaultPhrase, from base: Int) {
    guard let slot = plan.wordSlot(role) else { return }
    for row in 0..<rows.count where block.words[slot][base + row] < 0 {
      fail(row, fault, column: plan.words[slot].column)
    }
  }

  private mutating func requireTime(_ role: Role, from base: Int) {
    guard let slot = plan.timeSlot(role) else { return }
    for row in 0..<rows.count where block.times[slot][base + row] == .min {
      fail(row, .missingTime, column: plan.times[slot].column)
    }
  }
}
