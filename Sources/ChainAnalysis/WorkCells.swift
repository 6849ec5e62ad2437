import ServiceModel

/// The delivered requests of a log by link, kind and month, each cell in the order of the chains.
///
/// Two numbers for each request, in columns that all cells share.
struct WorkCells: RandomAccessCollection, Sendable {
  /// The delivered requests of a link in one month, of one kind.
  struct Cell: Sendable {
    let link: Int32
    /// The kind's number, or `none`.
    let kind: Int32
    let month: Int
    fileprivate let columns: Columns
    fileprivate let range: Range<Int>

    /// Own times, in the order of ``requests``.
    var own: ArraySlice<Int32> { columns.own[range] }
    /// Each request's own time and row.
    var requests: Requests { Requests(columns: columns, range: range) }
  }

  struct Requests: RandomAccessCollection {
    fileprivate let columns: Columns
    fileprivate let range: Range<Int>

    var startIndex: Int { range.lowerBound }
    var endIndex: Int { range.upperBound }
    subscript(place: Int) -> SIMD2<Int32> {
      SIMD2(columns.own[place], columns.rows[Int(columns.places[place])])
    }
  }

  fileprivate final class Columns: Sendable {
    /// Places among the rows of the company, link after link; of each link the delivered ones cell
    /// after cell, then the others.
    let places: [Int32]
    let own: [Int32]
    let rows: [Int32]

    init(places: [Int32], own: [Int32], rows: [Int32]) {
      self.places = places
      self.own = own
      self.rows = rows
    }
  }

  private let columns: Columns
  private let cells: [Cell]
  /// Where the requests of each link begin, and those of them that are not delivered; one more
  /// follows the last.
  private let starts: [Int]
  /// Where the cells of each link begin; one more follows the last.
  private let firstCells: [Int]

  var startIndex: Int { 0 }
  var endIndex: Int { cells.count }
  subscript(number: Int) -> Cell { cells[number] }

  /// The numbers of a link's cells.
  func ofLink(_ link: Int) -> Range<Int> { firstCells[link]..<firstCells[link + 1] }

  /// Where the requests of a link stand among the rows of the company, delivered or not.
  func places(ofLink link: Int) -> ArraySlice<Int32> {
    columns.places[starts[2 * link]..<starts[2 * link + 2]]
  }

  /// How many of a link's requests are delivered.
  func delivered(ofLink link: Int) -> Int { starts[2 * link + 1] - starts[2 * link] }

  /// - Parameter own: the own time of each request by its place.
  /// - Complexity: O(*n*) for *n* requests.
  init(_ own: SharedValues<Int32>, of company: LeveledLog, threads: Int) {
    let (order, starts) = Self.grouped(company, threads: threads)
    let times = SharedValues(Int32(0), count: order.count)
    let links = company.links.count
    let stretches = concurrentMap(links, threads: threads) { link in
      var sorter = CellSorter(company, own: own, order: order, times: times)
      return sorter.cells(starts[2 * link]..<starts[2 * link + 1])
    }
    let columns = Columns(places: order.array(), own: times.array(), rows: company.rows)
    let months = company.months.count
    var (cells, firstCells): ([Cell], [Int]) = ([], [0])
    for (link, stretches) in stretches.enumerated() {
      for stretch in stretches {
        cells.append(
          Cell(
            link: Int32(link), kind: Int32(stretch.key / months) - 1, month: stretch.key % months,
            columns: columns, range: stretch.range))
      }
      firstCells.append(cells.count)
    }
    (self.columns, self.cells, self.starts, self.firstCells) = (columns, cells, starts, firstCells)
  }

  /// All places grouped by link, the delivered first, otherwise in order.
  private static func grouped(
    _ company: LeveledLog, threads: Int
  ) -> (order: SharedValues<Int32>, starts: [Int]) {
    let groups = company.links.count * 2
    let parts = ChainAnalysis.stretches(of: company.rows.count, threads: threads)
    @Sendable func group(of place: Int) -> Int {
      let row = Int(company.rows[place])
      return Int(company.link[row]) * 2 + (company.delivered(row) == nil ? 1 : 0)
    }
    var next = concurrentMap(parts.count, threads: threads) { part in
      var counts = Array(repeating: Int32(0), count: groups)
      for place in parts[part] { counts[group(of: place)] += 1 }
      return counts
    }
    var starts: [Int] = []
    var total: Int32 = 0
    for group in 0..<groups {
      starts.append(Int(total))
      for part in parts.indices { (next[part][group], total) = (total, total + next[part][group]) }
    }
    starts.append(Int(total))
    let order = SharedValues(Int32(0), count: company.rows.count)
    concurrently(parts.count, threads: threads) { [next] part in
      var free = next[part]
      for place in parts[part] {
        let group = group(of: place)
        order[Int(free[group])] = Int32(place)
        free[group] += 1
      }
    }
    return (order, starts)
  }
}

/// Brings the delivered requests of a link into cells.
private struct CellSorter {
  let company: LeveledLog
  let own: SharedValues<Int32>
  /// Places, brought into order within the link.
  let order: SharedValues<Int32>
  /// Receives the own times in that order.
  let times: SharedValues<Int32>

  init(
    _ company: LeveledLog, own: SharedValues<Int32>, order: SharedValues<Int32>,
    times: SharedValues<Int32>
  ) {
    self.company = company
    self.own = own
    self.order = order
    self.times = times
  }

  /// The kind and month of each cell, packed together, and where it lies; ascending.
  mutating func cells(_ range: Range<Int>) -> [(key: Int, range: Range<Int>)] {
    let keys = (company.log.kinds.count + 1) * company.months.count
    let counts = range.count >= keys ? groupByCounting(range, keys) : groupBySorting(range)
    var cells: [(key: Int, range: Range<Int>)] = []
    var start = range.lowerBound
    for (key, count) in counts {
      let cell = start..<(start + count)
      for index in cell { times[index] = own[Int(order[index])] }
      cells.append((key, cell))
      start += count
    }
    return cells
  }

  private func key(of place: Int32) -> Int {
    let row = Int(company.rows[Int(place)])
    let month = company.months.index(of: company.log.opened[row])
    return (Int(company.kind(of: row)) + 1) * company.months.count + month
  }

  /// For links with more requests than there could be cells.
  private func groupByCounting(_ range: Range<Int>, _ keys: Int) -> [(key: Int, count: Int)] {
    let places = range.map { order[$0] }
    let ofPlaces = places.map { Int32(key(of: $0)) }
    var next = Array(repeating: 0, count: keys)
    for key in ofPlaces { next[Int(key)] += 1 }
    var counts: [(key: Int, count: Int)] = []
    var total = range.lowerBound
    for key in 0..<keys where next[key] > 0 {
      counts.append((key, next[key]))
      (next[key], total) = (total, total + next[key])
    }
    for (place, key) in zip(places, ofPlaces) {
      order[next[Int(key)]] = place
      next[Int(key)] += 1
    }
    return counts
  }

  private func groupBySorting(_ range: Range<Int>) -> [(key: Int, count: Int)] {
    let pairs = range.map { UInt64(key(of: order[$0])) << 32 | UInt64(order[$0]) }.sorted()
    var counts: [(key: Int, count: Int)] = []
    for (index, pair) in zip(range, pairs) {
      order[index] = Int32(truncatingIfNeeded: pair & 0xFFFF_FFFF)
      let key = Int(pair >> 32)
      if counts.last?.key == key {
        counts[counts.count - 1].count += 1
      } else {
        counts.append((key, 1))
      }
    }
    return counts
  }
}
