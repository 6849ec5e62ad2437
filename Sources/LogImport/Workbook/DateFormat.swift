/// What a number format shows of a number that is a time.
struct DateFormat: OptionSet, Sendable {
  let rawValue: Int

  static let day = DateFormat(rawValue: 1)
  static let timeOfDay = DateFormat(rawValue: 2)
  /// A length of time, in hours that may be more than a day's.
  static let elapsed = DateFormat(rawValue: 4)
}

extension DateFormat {
  /// The format that every workbook has under a number (ECMA-376 part 1, 18.8.30); empty for
  /// numbers that are no times. From 27 on they are those of Chinese, Japanese and Korean.
  init(builtIn number: Int) {
    self =
      switch number {
      case 14...17, 27...31, 36, 50...54, 57, 58: .day
      case 18...21, 32...35, 45, 47, 55, 56: .timeOfDay
      case 22: [.day, .timeOfDay]
      case 46: .elapsed
      default: []
      }
  }

  /// What a format code of the workbook's own shows, told by its letters for positive numbers.
  init(code: String) {
    self = []
    var hasMonthOrMinute = false
    var rest = code.lowercased().prefix { $0 != ";" }
    guard rest != "general" else { return }
    while let letter = rest.popFirst() {
      switch letter {
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }
        rest = rest.dropFirst(inside.count + 1)
        if let unit = inside.first, "hms".contains(unit), inside.allSatisfy({ $0 == unit }) {
          insert(.elapsed)
        }
      case "y", "d": insert(.day)
      case "h", "s": insert(.timeOfDay)
      case "m": hasMonthOrMinute = true
      case "0", "#", "?":
        // Fractions of a second are the only digits in a format of times.
        if isEmpty, !hasMonthOrMinute { return }
      default: break
      }
    }
    if hasMonthOrMinute, isEmpty { insert(.day) }
    if contains(.elapsed) { formIntersection(.elapsed) }
  }
}
