import ServiceModel

/// A column of times in the making.
enum TimeBuilder: Sendable {
  case narrow(ColumnBuilder<UInt32>)
  case wide(ColumnBuilder<Instant>)

  init(count: Int, isWide: Bool) {
    self = isWide ? .wide(ColumnBuilder(count: count)) : .narrow(ColumnBuilder(count: count))
  }

  /// Copies times to the places from `first` on.
  ///
  /// - Precondition: no time is wide unless the column is.
  @unsafe func take(_ times: UnsafePointer<Int64>, count: Int, from first: Int) {
    switch self {
    case .wide(let column):
      let to = unsafe column.pointer(first)
      for row in 0..<count { unsafe to[row] = Instant(seconds: times[row]) }
    case .narrow(let column):
      let to = unsafe column.pointer(first)
      for row in 0..<count {
        let seconds = unsafe times[row]
        unsafe to[row] = seconds == .min ? .max : UInt32(truncatingIfNeeded: seconds)
      }
    }
  }

  /// Whether any of the times takes more than four bytes.
  @unsafe static func areWide(_ times: UnsafePointer<Int64>, count: Int) -> Bool {
    var outside: UInt64 = 0
    for row in 0..<count {
      let seconds = unsafe times[row]
      // The last second of all stands for none.
      outside |= seconds == .min ? 0 : UInt64(bitPattern: seconds | (seconds &+ 1)) >> 32
    }
    return outside != 0
  }

  func finished() -> TimeColumn {
    switch self {
    case .narrow(let column): TimeColumn(narrow: column.finished())
    case .wide(let column): TimeColumn(wide: column.finished())
    }
  }
}
