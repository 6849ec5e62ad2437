import CByteScan
import ServiceModel
import Wording

extension RowReader {
  /// Picks the records that are rows: not blank, and with the right number of fields.
  @unsafe mutating func findRows(_ bytes: UnsafePointer<UInt8>) {
    if rows.takeWhole(batch, fields: plan.columnCount) {
      block.records += rows.count
      return
    }
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
        let whole = batch.range(record)
        if part.text.bytes.withSpan({ Cell.isRuler($0, whole) }) { continue }
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
    if fault == .tooFewFields, standsBetween(record) {
      block.between += 1
      return
    }
    block.records += 1
    note(record, fault, at: spot, number: number)
  }

  /// Looks for bytes in cells that are read that are no letters in the encoding of the file.
  @unsafe mutating func checkUTF8(_ bytes: UnsafePointer<UInt8>) {
    guard rows.count > 0 else { return }
    let (first, last) = (rows.record(0), rows.record(rows.count - 1))
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
  @unsafe mutating func checkRows(from base: Int) {
    if plan.shape == .events {
      unsafe require(.case, .missingCase, from: base)
      unsafe requireTime(.time, from: base)
      return
    }
    unsafe requireTime(.opened, from: base)
    unsafe requireProvider(from: base)
    guard let openedSlot = plan.timeSlot(.opened), let slot = plan.timeSlot(.delivered) else {
      return
    }
    let opened = unsafe block.column(layout.times[openedSlot], of: Int64.self) + base
    let delivered = unsafe block.column(layout.times[slot], of: Int64.self) + base
    let column = plan.times[slot].column
    for row in 0..<rows.count {
      let end = unsafe delivered[row]
      if unsafe end < opened[row], end != .min { fail(row, .deliveredBeforeOpened, column: column) }
    }
  }

  @unsafe private mutating func requireProvider(from base: Int) {
    let whom = [Role.provider, .providerTeam].compactMap { plan.wordSlot($0) }
    guard let first = whom.first else { return }
    let near = unsafe block.column(layout.words[first], of: Int32.self) + base
    let far = unsafe block.column(layout.words[whom.last ?? first], of: Int32.self) + base
    for row in 0..<rows.count where unsafe near[row] < 0 && far[row] < 0 {
      fail(row, .missingProvider, column: plan.words[first].column)
    }
  }

  @unsafe private mutating func require(_ role: Role, _ fault: FaultPhrase, from base: Int) {
    guard let slot = plan.wordSlot(role) else { return }
    let words = unsafe block.column(layout.words[slot], of: Int32.self) + base
    for row in 0..<rows.count where unsafe words[row] < 0 {
      fail(row, fault, column: plan.words[slot].column)
    }
  }

  @unsafe private mutating func requireTime(_ role: Role, from base: Int) {
    guard let slot = plan.timeSlot(role) else { return }
    let times = unsafe block.column(layout.times[slot], of: Int64.self) + base
    for row in 0..<rows.count where unsafe times[row] == .min {
      fail(row, .missingTime, column: plan.times[slot].column)
    }
  }
}
