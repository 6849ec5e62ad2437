/// What the dates of a log say about the order of day and month, for each mark.
struct DateEvidence: Sendable {
  private(set) var counts = Array(repeating: Count(), count: DateMark.allCases.count)

  struct Count: Sendable, Equatable {
    /// Dates whose first number cannot be a month.
    var dayFirst = 0
    /// Dates whose second number cannot be a month.
    var monthFirst = 0
    /// Dates that are valid, and different, in both orders.
    var either = 0
  }

  mutating func note(_ numbers: DayAndMonth) {
    let mark = numbers.mark.index
    switch (numbers.first > 12, numbers.second > 12) {
    case (true, false): counts[mark].dayFirst += 1
    case (false, true): counts[mark].monthFirst += 1
    case (false, false) where numbers.first != numbers.second: counts[mark].either += 1
    default: break
    }
  }

  mutating func merge(_ other: DateEvidence) {
    for index in counts.indices {
      counts[index].dayFirst += other.counts[index].dayFirst
      counts[index].monthFirst += other.counts[index].monthFirst
      counts[index].either += other.counts[index].either
    }
  }

  /// The orders that the dates call for: the majority where some tell, day first where none does.
  var orders: DateOrders {
    var orders = DateOrders(.dmy)
    for mark in DateMark.allCases {
      let count = counts[mark.index]
      if count.monthFirst > count.dayFirst { orders[mark] = .mdy }
    }
    return orders
  }

  /// The order of all dates in numbers, as they were read; nil where there are none, or where
  /// they differ by what stands between the numbers.
  func order(_ orders: DateOrders) -> DateOrder? {
    let found = Set(
      DateMark.allCases.filter { counts[$0.index] != Count() }.map { orders[$0] })
    return found.count == 1 ? found.first : nil
  }

  /// The marks whose dates fit both orders.
  var undecided: [DateMark] {
    DateMark.allCases.filter {
      let count = counts[$0.index]
      return count.either > 0 && count.dayFirst == 0 && count.monthFirst == 0
    }
  }
}
