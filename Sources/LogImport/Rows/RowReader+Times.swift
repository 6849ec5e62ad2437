import CByteScan
import Wording

extension RowReader {
  /// Reads a column of times: the usual form in one loop, every other in the longer way.
  @unsafe mutating func readTimes(_ slot: Int, _ bytes: UnsafePointer<UInt8>) {
    let column = plan.times[slot].column
    let place = part.places[column]
    var seconds = [Int64](repeating: .min, count: rows.count)
    var nanoseconds = [UInt32](repeating: 0, count: rows.count)
    let means = (serials: plan.serials.contains(column), ends: plan.endsOfDays.contains(column))
    let role = plan.times[slot].role
    var day = day
    let left = unsafe seconds.withUnsafeMutableBufferPointer { seconds in
      unsafe nanoseconds.withUnsafeMutableBufferPointer { nanoseconds in
        unsafe rows.withRows(batch, bytes, part.dialect) {
          unsafe bs_iso_times($0, place, &day, seconds.baseAddress, nanoseconds.baseAddress)
        }
      }
    }
    self.day = day
    if left > 0 || !clock.isUTC || means.ends {
      for row in seconds.indices where seconds[row] != .min {
        if seconds[row] == Int64.min + 1 {
          (seconds[row], nanoseconds[row]) = readTime(row, column, role, means)
        } else {
          let isDay = means.ends && seconds[row] % Self.day == 0
          seconds[row] = clock.instant(wall: seconds[row] + (isDay ? Self.day - 1 : 0))
        }
      }
    }
    block.times[slot].append(contentsOf: seconds)
    if role == .time { block.nanoseconds.append(contentsOf: nanoseconds) }
  }

  private static let day: Int64 = 86_400

  /// - Parameter means: whether numbers are days, and whether midnight means the end of the day.
  private mutating func readTime(
    _ row: Int, _ column: Int, _ role: Role, _ means: (serials: Bool, ends: Bool)
  ) -> (Int64, UInt32) {
    let range = field(row, column: column)
    let reading: TimeReading? = part.text.bytes.withSpan { span in
      Cell(span, range, part.dialect).withBytes(in: span) { cell in
        EmptyWords.isEmpty(cell)
          ? nil : TimeParser.read(cell, orders: plan.orders, serials: means.serials)
      }
    }
    guard let reading else { return (.min, 0) }
    if let numbers = reading.numbers { block.evidence.note(numbers) }
    switch reading {
    case .time(var time):
      // The end of something on a day is no sooner than the end of that day.
      let isDay = time.isDay || means.ends && time.wall % Self.day == 0
      if role.isEnd, isDay { time.wall += Self.day - 1 }
      return (clock.instant(time), time.nanoseconds)
    case .impossible, .none:
      if role.isOptionalTime {
        warn(row, .timeLeftOut, column: column)
      } else {
        fail(row, reading == .none ? .unreadableTime : .impossibleDate, column: column)
      }
    }
    return (.min, 0)
  }
}
