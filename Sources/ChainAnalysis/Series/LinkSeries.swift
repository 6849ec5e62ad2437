import ServiceModel

/// Promises of some links by the month in which they were opened.
struct LinkSeries {
  /// By link and month: promises that fell due, and those kept.
  private var promises: [Int: SIMD2<Int>] = [:]
  private let months: Int

  /// - Complexity: O(*n*) for *n* requests.
  init(_ company: LeveledLog, links: [Int]) {
    months = company.months.count
    var wanted = Array(repeating: false, count: company.links.count)
    for link in links { wanted[link] = true }
    for row in company.rows.lazy.map(Int.init) where wanted[Int(company.link[row])] {
      guard let promise = company.promise(row), !company.isCancelled(row) else { continue }
      let delivered = company.delivered(row)
      guard delivered != nil || company.time(from: promise, to: company.asOf) > 0 else { continue }
      let isKept = delivered.map { company.time(from: promise, to: $0) <= 0 } ?? false
      let month = company.months.index(of: company.log.opened[row])
      promises[Int(company.link[row]) * months + month, default: .zero] &+= SIMD2(1, isKept ? 1 : 0)
    }
  }

  /// Promises of a link that fell due and those kept, of requests opened in a month.
  func promises(of link: Int, month: Int) -> (due: Int, kept: Int) {
    let counts = promises[link * months + month] ?? .zero
    return (counts.x, counts.y)
  }
}
