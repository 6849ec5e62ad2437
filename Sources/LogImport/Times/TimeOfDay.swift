/// The part of a time that a clock shows.
struct TimeOfDay {
  /// Seconds since midnight; 86,400 for 24:00.
  var seconds = 0
  var nanoseconds: UInt32 = 0
  var offset: Int?
  /// Whether there is none: the cell gives a day.
  var isMissing = false
  /// Whether a clock can show it.
  var exists = true
}

extension TimeCursor {
  private static let ante: Set<UInt64> = [0x61_6D, 0x61]
  private static let post: Set<UInt64> = [0x70_6D, 0x70]
  private static let utc: Set<UInt64> = [0x7A, 0x75_7463, 0x676D74]

  /// The time of day from here to the end of the cell; midnight where the cell ends here, nil
  /// where something else stands here.
  mutating func timeOfDay() -> TimeOfDay? {
    var time = TimeOfDay()
    if isAtEnd {
      time.isMissing = true
      return time
    }
    if !take(0x54) {  // T
      _ = take(0x2C)
      skipSpaces()
    }
    var half = chineseHalf()
    skipSpaces()
    guard let hour = number(), hour.digits <= 2, takeHourMark() else { return nil }
    var minute = 0
    var second = 0
    if isAtDigit {
      guard let value = number(), value.digits <= 2 else { return nil }
      minute = value.value
      let more = take(0x3A) || take("分")
      if more, isAtDigit {
        guard let value = number(), value.digits <= 2 else { return nil }
        second = value.value
        guard takeFraction(into: &time) else { return nil }
        _ = take("秒")
      }
    }
    skipSpaces()
    if isAtLetter, half == nil {
      let start = self
      let letters = word()
      if Self.ante.contains(letters) { half = 0 } else if Self.post.contains(letters) { half = 12 }
      if half == nil { self = start } else { skipPoints() }
      skipSpaces()
    }
    guard takeOffset(into: &time) else { return nil }
    var hours = hour.value
    if let half, hours <= 12 { hours = hours % 12 + half }
    let isMidnight = hours == 24 && minute == 0 && second == 0
    time.exists = (hours < 24 || isMidnight) && minute < 60 && second < 60
    time.seconds = hours * 3600 + minute * 60 + second
    return time
  }

  /// The rest of `a. m.` after its first letter.
  private mutating func skipPoints() {
    guard take(0x2E) else { return }
    skipSpaces()
    if byte | 0x20 == 0x6D { skip() }
    _ = take(0x2E)
  }

  private mutating func chineseHalf() -> Int? {
    if take("上午") || take("凌晨") { return 0 }
    return take("下午") || take("晚上") ? 12 : nil
  }

  private mutating func takeHourMark() -> Bool {
    take(0x3A) || take("时") || take("時") || take("点") || take("點")
  }

  private mutating func takeFraction(into time: inout TimeOfDay) -> Bool {
    guard byte == 0x2E || byte == 0x2C, isNextDigit else { return true }
    skip()
    guard let fraction = number() else { return false }
    var value = fraction.value
    var digits = fraction.digits
    while digits < 9 { (value, digits) = (value * 10, digits + 1) }
    while digits > 9 { (value, digits) = (value / 10, digits - 1) }
    time.nanoseconds = UInt32(value)
    return true
  }

  /// Reads `Z`, `UTC`, `+08:00`, `+0800`, `+08` or `GMT+0800`, and wants the end of the cell after
  /// it.
  private mutating func takeOffset(into time: inout TimeOfDay) -> Bool {
    if isAtEnd { return true }
    if isAtLetter {
      guard Self.utc.contains(word()) else { return false }
      time.offset = 0
      if isAtEnd { return true }
    }
    let isNegative = byte == 0x2D
    guard take(0x2B) || take(0x2D), let first = number() else { return false }
    var minutes = first.digits <= 2 ? first.value * 60 : first.value / 100 * 60 + first.value % 100
    if first.digits <= 2, take(0x3A) {
      guard let rest = number(), rest.digits == 2, rest.value < 60 else { return false }
      minutes += rest.value
    }
    guard minutes <= 18 * 60, first.digits <= 4 else { return false }
    time.offset = (isNegative ? -minutes : minutes) * 60
    return isAtEnd
  }
}
