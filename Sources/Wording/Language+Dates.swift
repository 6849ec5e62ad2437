/// How days, months and times of day are written for people. Months and days count from 1.
extension Language {
  /// A day: `15 Jun 2025`, `2025年6月15日`.
  package func date(year: Int, month: Int, day: Int) -> String {
    isChinese ? "\(year)年\(month)月\(day)日" : "\(day) \(monthName(month)) \(year)"
  }

  /// A day of a year that is known: `15 Jun`, `6月15日`.
  package func day(month: Int, day: Int) -> String {
    isChinese ? "\(month)月\(day)日" : "\(day) \(monthName(month))"
  }

  /// A month: `Jun 2025`, `2025年6月`.
  package func month(year: Int, month: Int) -> String {
    isChinese ? "\(year)年\(month)月" : "\(monthName(month)) \(year)"
  }

  /// The months from one to another: `Jan – Sep 2025`, `2025年1月至9月`; a single one by itself.
  package func period(
    from start: (year: Int, month: Int), to end: (year: Int, month: Int)
  ) -> String {
    let last = month(year: end.year, month: end.month)
    if start == end { return last }
    let sameYear = start.year == end.year
    if isChinese {
      let until = sameYear ? "\(end.month)月" : last
      return month(year: start.year, month: start.month) + "至" + until
    }
    let since = sameYear ? monthName(start.month) : month(year: start.year, month: start.month)
    return "\(since) – \(last)"
  }

  /// The short name of a month: `Jun`, `6月`. `month` lies in 1...12.
  package func monthName(_ month: Int) -> String {
    isChinese ? "\(month)月" : Self.englishMonths[month - 1]
  }

  private static let englishMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
