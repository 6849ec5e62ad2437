import CByteScan
import Wording

extension RowReader {
  /// Reads a column of times: the usual form in one loop, every other in the longer way.
  @unsafe mutating func readTimes(_ slot: Int, _ bytes: UnsafePointer<UInt8>) {
    let column = plan.times[slot].column
    let place = part.places[column]
    var seconds = [Int64](repeating: .min, count: rows.count)
    var nanoseconds = [UInt32](repeating: 0, count: rows.count)
    var day = day
    let left = unsafe seconds.withUnsafeMutableBufferPointer { seconds in
      unsafe nanoseconds.withUnsafeMutableBufferPointer { nanoseconds in
        unsafe rows.withRows(batch, bytes, part.dialect) {
          unsafe bs_iso_times($0, place, &day, seconds.baseAddress, nanoseconds.baseAddress)
        }
      }
    }
    self.day = day
    if left > 0 || !clock.isUTC {
      for row in seconds.indices where seconds[row] != .min {
        if seconds[row] == Int64.min + 1 {
          (seconds[row], nanoseconds[row]) = readTime(row, column: column)
        } else {
          seconds[row] = clock.instant(wall: seconds[row])
        }
      }
    }
    block.times[slot].append(contentsOf: seconds)
    if plan.times[slot].role == .time { block.nanoseconds.append(contentsOf: nanoseconds) }
  }

  private mutating func readTime(_ row: Int, column: Int) -> (Int64, UInt32) {
    let range = field(row, column: column)
    let reading: TimeReading? = part.text.bytes.withSpan { span in
      Cell(span, range, part.dialect).withBytes(in: span) { cell in
        EmptyWords.isEmpty(cell) ? nil : TimeParser.read(cell, orders: plan.orders)
      }
    }
    guard let reading else { return (.min, 0) }
    if let numbers = reading.numbers { block.evidence.note(numbers) }
    switch reading {
    case .time(let time): return (clock.instant(time), time.nanoseconds)
    case .impossible: fail(row, .impossibleDate, column: column)
    case .none: fail(row, .unreadableTime, column: column)
    }
    return (.min, 0)
  }
}
