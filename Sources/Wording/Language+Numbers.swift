/// How numbers, shares and durations are written for people.
extension Language {
  /// A whole number with thousands separated: `12,345`.
  package func count(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped += "," }
      grouped.append(digit)
    }
    return number < 0 ? "−" + grouped : grouped
  }

  /// A number rounded to `places` decimals, half away from zero: `3.0`.
  package func decimal(_ number: Double, places: Int = 1) -> String {
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    let scaled = (number.magnitude * scale).rounded()
    guard scaled < 9e15 else { return "\(number)" }
    let whole = Int(scaled)
    let sign = number < 0 && whole > 0 ? "−" : ""
    guard places > 0 else { return sign + count(whole) }
    let fraction = String(whole % Int(scale))
    let padding = String(repeating: "0", count: places - fraction.count)
    return "\(sign)\(count(whole / Int(scale))).\(padding)\(fraction)"
  }

  /// A fraction as a percentage without decimals: `38 %` in English, `38%` in Chinese.
  ///
  /// A fraction above nothing that would round to nought reads `<1 %`.
  package func percent(_ fraction: Double) -> String {
    let mark = isChinese ? "%" : "\u{A0}%"
    if fraction > 0, fraction < 0.005 { return "<1" + mark }
    return decimal(fraction * 100, places: 0) + mark
  }

  /// A duration in seconds in its largest fitting unit: `45 s`, `12 min`, `3.2 h`, `2.5 d`.
  ///
  /// - Parameter day: The seconds of a day; where only working time counts, those of a working day.
  package func duration(_ seconds: Double, day: Int = 86_400) -> String {
    let size = seconds.magnitude
    let (value, unit): (Double, String) =
      switch size {
      case ..<99.5: (seconds, unitNames.second)
      case ..<(99.5 * 60): (seconds / 60, unitNames.minute)
      case ..<(2 * Double(day)): (seconds / 3600, unitNames.hour)
      default: (seconds / Double(day), unitNames.day)
      }
    let places = unit == unitNames.second || value.magnitude >= 99.5 ? 0 : 1
    let text = decimal(value, places: places)
    let trimmed = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    return isChinese ? "\(trimmed) \(unit)" : "\(trimmed)\u{A0}\(unit)"
  }

  /// A duration in whole seconds in its largest fitting unit.
  package func duration(_ seconds: Int, day: Int = 86_400) -> String {
    duration(Double(seconds), day: day)
  }

  private var unitNames: (second: String, minute: String, hour: String, day: String) {
    switch self {
    case .english: ("s", "min", "h", "d")
    case .simplifiedChinese: ("秒", "分钟", "小时", "天")
    case .traditionalChinese: ("秒", "分鐘", "小時", "天")
    }
  }
}
