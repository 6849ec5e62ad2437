import ServiceModel

/// Promises and ratings of some links by the month in which requests were opened.
struct LinkSeries {
  /// By link and month: promises that fell due, and those kept.
  private var promises: [Int: SIMD2<Int>] = [:]
  /// By link and month: ratings, and their sum in hundredths of a point.
  private var ratings: [Int: SIMD2<Int>] = [:]
  /// By link: the requests rated lowest, as rating and row.
  private var lowest: [Int32: [SIMD2<Int32>]] = [:]
  private let months: Int

  private static let lowestShown = 5

  /// - Complexity: O(*n*) for *n* requests.
  init(_ company: LeveledLog, links: [Int]) {
    months = company.months.count
    var wanted = Array(repeating: false, count: company.links.count)
    for link in links { wanted[link] = true }
    for row in company.rows.lazy.map(Int.init) where wanted[Int(company.link[row])] {
      recordPromise(row, in: company)
      recordRating(row, in: company)
    }
  }

  private func place(of row: Int, in company: LeveledLog) -> Int {
    Int(company.link[row]) * months + company.months.index(of: company.log.opened[row])
  }

  private mutating func recordPromise(_ row: Int, in company: LeveledLog) {
    guard let promise = company.promise(row), !company.isCancelled(row) else { return }
    let delivered = company.delivered(row)
    guard delivered != nil || company.time(of: row, from: promise, to: company.asOf) > 0 else {
      return
    }
    let isKept = delivered.map { company.time(of: row, from: promise, to: $0) <= 0 } ?? false
    promises[place(of: row, in: company), default: .zero] &+= SIMD2(1, isKept ? 1 : 0)
  }

  private mutating func recordRating(_ row: Int, in company: LeveledLog) {
    guard !company.log.rating.isEmpty, company.log.rating[row] >= 0 else { return }
    let rating = company.log.rating[row]
    ratings[place(of: row, in: company), default: .zero] &+= SIMD2(1, Int(rating))
    var places = lowest[company.link[row]] ?? []
    let rated = SIMD2(rating, Int32(row))
    let precedes = { (left: SIMD2<Int32>, right: SIMD2<Int32>) in
      left.x != right.x
        ? left.x < right.x : company.log.ids.precedes(Int(left.y), Int(right.y))
    }
    let index = places.firstIndex { precedes(rated, $0) } ?? places.count
    guard index < Self.lowestShown else { return }
    places.insert(rated, at: index)
    if places.count > Self.lowestShown { places.removeLast() }
    lowest[company.link[row]] = places
  }

  /// The requests of a link rated lowest, lowest first, then by identifier.
  func lowestRated(of link: Int, in company: LeveledLog) -> [LinkDetail.Rated] {
    (lowest[Int32(link)] ?? []).map { rated in
      let row = Int(rated.y)
      let hasNote = company.log.notes.hasText && !company.log.notes[row].isEmpty
      return LinkDetail.Rated(
        id: company.log.ids.string(at: row), rating: Double(rated.x) / 100,
        opened: company.log.opened[row], hasNote: hasNote)
    }
  }

  /// Ratings of requests opened in a month, and their mean; nil where there is none.
  func ratings(of link: Int, month: Int) -> (count: Int, mean: Double)? {
    guard let counts = ratings[link * months + month], counts.x > 0 else { return nil }
    return (counts.x, Double(counts.y) / Double(counts.x) / 100)
  }

  /// Promises of a link that fell due and those kept, of requests opened in a month.
  func promises(of link: Int, month: Int) -> (due: Int, kept: Int) {
    let counts = promises[link * months + month] ?? .zero
    return (counts.x, counts.y)
  }
}
