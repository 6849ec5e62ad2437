import ServiceModel

/// How much the providers of some links had to do, moment by moment.
struct ProviderLoad: Sendable {
  private static let week: Seconds = 7 * 86_400

  /// Ascending, as ``Instant/ascending``.
  private struct Moments: Sendable {
    var opened: [UInt64] = []
    var ended: [UInt64] = []
  }

  /// By provider + 1: the place in ``moments``, or -1.
  private var places: [Int]
  private var moments: [Moments] = []

  /// - Complexity: O(*n*) for *n* requests.
  init(of providers: Set<Int32>, in company: LeveledLog, threads: Int) {
    places = Array(repeating: -1, count: company.log.parties.count + 2)
    for (place, provider) in providers.sorted().enumerated() { places[Int(provider) + 1] = place }
    let (places, count) = (places, providers.count)
    let parts = stretches(of: company.rows.count, threads: threads)
    let ofParts = concurrentMap(parts.count, threads: threads) { part in
      var moments = Array(repeating: Moments(), count: count)
      for row in company.rows[parts[part]] {
        let place = places[Int(company.provider[Int(row)]) + 1]
        guard place >= 0 else { continue }
        moments[place].opened.append(company.log.opened[Int(row)].ascending)
        moments[place].ended.append(company.end(of: Int(row)).ascending)
      }
      return moments
    }
    moments = concurrentMap(count * 2, threads: threads) { side in
      let all = ofParts.flatMap { side % 2 == 0 ? $0[side / 2].opened : $0[side / 2].ended }
      return all.sorted()
    }.enumerated().reduce(into: Array(repeating: Moments(), count: count)) { moments, side in
      if side.offset % 2 == 0 {
        moments[side.offset / 2].opened = side.element
      } else {
        moments[side.offset / 2].ended = side.element
      }
    }
  }

  /// How many requests had arrived at a provider in the week before a moment.
  func arrivals(at moment: Instant, of provider: Int32) -> Int {
    let place = places[Int(provider) + 1]
    guard place >= 0 else { return 0 }
    let before = moments[place].opened.count(below: moment.ascending)
    return before - moments[place].opened.count(below: (moment + -Self.week).ascending)
  }

  /// How many were open when a moment came.
  func open(at moment: Instant, of provider: Int32) -> Int {
    let place = places[Int(provider) + 1]
    guard place >= 0 else { return 0 }
    let (opened, ended) = (moments[place].opened, moments[place].ended)
    return max(0, opened.count(below: moment.ascending) - ended.count(below: moment.ascending))
  }
}

extension [UInt64] {
  /// How many of the ascending numbers lie below one.
  fileprivate func count(below limit: UInt64) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < limit { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
