import CByteScan
import ServiceModel
import Wording

extension RowReader {
  /// Reads a column of times: the usual form in one loop, every other in the longer way.
  @unsafe mutating func readTimes(_ slot: Int, _ bytes: UnsafePointer<UInt8>, _ base: Int) {
    let column = plan.times[slot].column
    let place = part.places[column]
    let seconds = unsafe block.column(layout.times[slot], of: Int64.self) + base
    let means = (serials: plan.serials.contains(column), ends: plan.endsOfDays.contains(column))
    let role = plan.times[slot].role
    let fractions = role == .time ? layout.nanoseconds : nil
    let nanoseconds = unsafe fractions.map { unsafe block.column($0, of: UInt32.self) + base }
    var days = days
    let left = unsafe withRows(bytes) {
      unsafe bs_iso_times($0, place, &days, seconds, nanoseconds)
    }
    self.days = days
    defer {
      if unsafe TimeBuilder.areWide(seconds, count: rows.count) { block.hasWideTimes = true }
    }
    guard left > 0 || !clock.isUTC || means.ends else { return }
    for row in 0..<rows.count where unsafe seconds[row] != .min {
      if unsafe seconds[row] == Int64.min + 1 {
        let (whole, fraction) = readTime(row, column, role, means)
        unsafe seconds[row] = whole
        if let nanoseconds = unsafe nanoseconds { unsafe nanoseconds[row] = fraction }
      } else {
        let wall = unsafe seconds[row]
        let isDay = means.ends && wall % Self.day == 0
        unsafe seconds[row] = clock.instant(wall: wall + (isDay ? Self.day - 1 : 0))
      }
    }
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
