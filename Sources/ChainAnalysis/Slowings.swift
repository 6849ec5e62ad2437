import Foundation
import ServiceModel

/// Finds links that became slower at one moment, and links that are served worse than their
/// provider's other customers.
struct Slowings: Sendable {
  /// The fewest requests of a link whose change is looked for.
  static let fewestForChange = 40
  /// The fewest requests on either side of a contrast.
  static let fewestForContrast = 20
  /// After so many ties the memory of what was read for them is let go.
  private static let tiesKept = 512

  let company: LeveledLog
  let cells: WorkCells
  let linkOrder: [Int]

  /// A link that became slower.
  struct Change: Sendable {
    var link: Int
    var since: Instant
    var ratio: Double
    var p: Double
  }

  /// The changes for the worse that stand among all links tested (Benjamini–Hochberg at 5 %).
  ///
  /// - Complexity: O(*n* log *n*) for *n* requests, and the permutations of ``ChangePoint``.
  func changes(threads: Int) -> [Change] {
    let medians = serviceMedians()
    let tested = concurrentMap(company.links.count, threads: threads) { change(of: $0, medians) }
      .compactMap(\.self)
    let real = discoveries(amongst: tested.map(\.p), rate: 0.05)
    return zip(tested, real).filter { $0.1 && $0.0.ratio > 1 }.map(\.0)
  }

  private func change(of link: Int, _ medians: [Double]) -> Change? {
    let count = cells.delivered(ofLink: link)
    guard count >= Self.fewestForChange else { return nil }
    let series = series(of: link, medians)
    let name = company.linkName(Int32(link))
    let seed = UInt64(hashOf: "\(name.customer)\u{0}\(name.provider)".utf8)
    let values = series.map(\.value)
    guard let point = ChangePoint(in: values, seed: seed),
      let before = quantile(0.5, ofSorted: values[..<point.place].sorted()),
      let after = quantile(0.5, ofSorted: values[point.place...].sorted())
    else { return nil }
    return Change(
      link: link, since: company.log.opened[series[point.place].row], ratio: exp(after - before),
      p: point.p)
  }

  /// A link's requests in order of opening and identifier, with the logarithm of their own time
  /// less that of the median of their provider and kind.
  private func series(of link: Int, _ medians: [Double]) -> [(row: Int, value: Double)] {
    let requests = cells.ofLink(link).flatMap { cell in
      let median = medians[service(of: cells[cell])]
      return cells[cell].requests.map { (row: Int($0.y), value: logarithm($0.x) - median) }
    }
    let order = ascendingOrder(of: requests.map { company.log.opened[$0.row].ascending })
    var series = order.map { requests[Int($0)] }
    var start = 0
    var ties = 0
    while start < series.count {
      var end = start + 1
      let moment = company.log.opened[series[start].row]
      while end < series.count, company.log.opened[series[end].row] == moment { end += 1 }
      if end - start > 1 {
        series[start..<end].sort { company.log.ids.precedes($0.row, $1.row) }
        ties += 1
        // Identifiers are read from all over the log.
        if ties % Self.tiesKept == 0 { company.log.letGoOfTexts() }
      }
      start = end
    }
    company.log.letGoOfTexts()
    return series
  }

  /// The logarithm of every service's median own time.
  private func serviceMedians() -> [Double] {
    var own: [[Int32]] = Array(repeating: [], count: company.services.count)
    for cell in cells { own[service(of: cell)] += cell.own }
    return own.map { logarithm(quantile(0.5, ofSorted: $0.sorted()) ?? 1) }
  }

  private func service(of cell: WorkCells.Cell) -> Int {
    let provider = company.links.pairs[Int(cell.link)].y
    guard let service = company.services.number(of: provider, cell.kind) else {
      preconditionFailure("a request has no service")
    }
    return Int(service)
  }
}

extension Slowings {
  /// For each link the contrast with its provider's other customers, where it is worse and
  /// stands among all links tested (Benjamini–Hochberg at 5 %).
  ///
  /// Only requests of kinds and months in which both sides were served are compared, each
  /// against the median of its provider, kind and month.
  func contrasts(threads: Int) -> [Int: LinkFinding.Contrast] {
    var cellsOfService: [SIMD2<Int32>: [Int]] = [:]
    for (number, cell) in cells.enumerated() {
      let place = SIMD2(Int32(service(of: cell)), Int32(cell.month))
      cellsOfService[place, default: []].append(number)
    }
    var residuals: [Int: (own: [Double], others: [Double])] = [:]
    for group in cellsOfService.values where group.count > 1 {
      compare(group.sorted(), into: &residuals)
    }
    let tested = residuals.filter {
      $0.value.own.count >= Self.fewestForContrast
        && $0.value.others.count >= Self.fewestForContrast
    }.sorted { linkOrder[$0.key] < linkOrder[$1.key] }
    let found = concurrentMap(tested.count, threads: threads) { place in
      let (link, sides) = tested[place]
      return (
        link: link,
        contrast: LinkFinding.Contrast(
          against: sides.others.count, ratio: ratio(of: sides.own, to: sides.others),
          p: MannWhitney(sides.own, sides.others).p)
      )
    }
    let real = discoveries(amongst: found.map(\.contrast.p), rate: 0.05)
    let worse = zip(found, real).filter { $0.1 && $0.0.contrast.ratio > 1 }.map(\.0)
    return Dictionary(uniqueKeysWithValues: worse.map { ($0.link, $0.contrast) })
  }

  /// Compares the links that one provider served with one kind of request in one month.
  private func compare(
    _ group: [Int], into residuals: inout [Int: (own: [Double], others: [Double])]
  ) {
    let median = quantile(0.5, ofSorted: group.flatMap { cells[$0].own }.sorted()) ?? 1
    let values = group.map { cell in
      cells[cell].own.map { logarithm($0) - logarithm(median) }
    }
    for (place, cell) in group.enumerated() {
      let link = Int(cells[cell].link)
      residuals[link, default: ([], [])].own += values[place]
      for other in values.indices where other != place {
        residuals[link, default: ([], [])].others += values[other]
      }
    }
  }

  private func ratio(of own: [Double], to others: [Double]) -> Double {
    let medians = [own, others].map { quantile(0.5, ofSorted: $0.sorted()) ?? 0 }
    return exp(medians[0] - medians[1])
  }
}

/// Of an own time, of which less than a second is taken for one.
func logarithm(_ seconds: Int32) -> Double { log(Double(max(seconds, 1))) }
