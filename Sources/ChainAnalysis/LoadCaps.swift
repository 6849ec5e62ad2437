import Foundation
import ServiceModel

/// Providers that are taken never to have more than so many requests open, by work shed or people
/// added.
///
/// What came when more were open takes as long as what came when there were not: own times are
/// scaled by the ratio of the two medians of own time over pace. Where more work did not go with
/// slower work, nothing is gained.
struct LoadCaps: Sendable {
  private struct Cap: Sendable {
    var open: Int
    var factor: Double
  }

  private static let fewest = LinkRanking.fewestRequests

  private var caps: [Int32: Cap] = [:]
  private let load: ProviderLoad
  /// What was found of each cap, in the order asked for.
  private(set) var found: [WhatIf.Cap] = []

  /// - Complexity: O(*n* log *n*) for *n* requests.
  init(
    _ asked: [(party: String, open: Int)], _ cells: WorkCells, in company: LeveledLog,
    threads: Int
  ) {
    var numbers: [String: Int32] = [:]
    for pair in company.links.pairs { numbers[company.partyName(pair.y)] = pair.y }
    let known = asked.compactMap { cap in numbers[cap.party].map { (cap, number: $0) } }
    load = ProviderLoad(of: Set(known.map(\.number)), in: company, threads: threads)
    for (cap, number) in known {
      let values = Self.relativeOwnTimes(of: number, cells, in: company)
      let sides = [true, false].map { isAbove in
        values.filter { (load.open(at: $0.opened, of: number) >= cap.open) == isAbove }
          .map(\.value).sorted()
      }
      var ratio = 1.0
      if sides.allSatisfy({ $0.count >= Self.fewest }),
        let above = quantile(0.5, ofSorted: sides[0]), let below = quantile(0.5, ofSorted: sides[1])
      {
        ratio = exp(above - below)
      }
      caps[number] = Cap(open: cap.open, factor: min(1, 1 / ratio))
      found.append(
        .init(
          party: cap.party, open: cap.open, requests: values.count, above: sides[0].count,
          ratio: ratio, isKnown: sides.allSatisfy { $0.count >= Self.fewest }))
    }
  }

  /// By how much the own time of a request is scaled.
  func factor(of row: Int, in company: LeveledLog) -> Double {
    guard let cap = caps[company.provider[row]], cap.factor < 1,
      load.open(at: company.log.opened[row], of: company.provider[row]) >= cap.open
    else { return 1 }
    return cap.factor
  }

  /// The logarithms of own times against the median of their kind.
  private static func relativeOwnTimes(
    of provider: Int32, _ cells: WorkCells, in company: LeveledLog
  ) -> [(opened: Instant, value: Double)] {
    let cells = cells.filter { company.links.pairs[Int($0.link)].y == provider }
    var own: [Int32: [Int32]] = [:]
    for cell in cells { own[cell.kind, default: []] += cell.own }
    let medians = own.mapValues { logarithm(quantile(0.5, ofSorted: $0.sorted()) ?? 1) }
    return cells.flatMap { cell in
      cell.requests.map {
        (company.log.opened[Int($0.y)], logarithm($0.x) - (medians[cell.kind] ?? 0))
      }
    }
  }
}
