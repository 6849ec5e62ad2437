import ServiceModel

/// How much the providers of some links had to do, moment by moment.
struct ProviderLoad {
  private static let week: Seconds = 7 * 86_400

  private struct Moments {
    var opened: [Instant] = []
    var ended: [Instant] = []
  }

  private var moments: [Int32: Moments] = [:]

  /// - Complexity: O(*n* log *n*) for *n* requests.
  init(of providers: Set<Int32>, in company: LeveledLog) {
    for row in company.rows.lazy.map(Int.init) where providers.contains(company.provider[row]) {
      moments[company.provider[row], default: Moments()].opened.append(company.log.opened[row])
      moments[company.provider[row], default: Moments()].ended.append(company.end(of: row))
    }
    for provider in moments.keys {
      moments[provider]?.opened.sort()
      moments[provider]?.ended.sort()
    }
  }

  /// How many requests had arrived at a provider in the week before a moment.
  func arrivals(at moment: Instant, of provider: Int32) -> Int {
    guard let opened = moments[provider]?.opened else { return 0 }
    return opened.count(before: moment) - opened.count(before: moment + -Self.week)
  }

  /// How many were open when a moment came.
  func open(at moment: Instant, of provider: Int32) -> Int {
    guard let known = moments[provider] else { return 0 }
    return max(0, known.opened.count(before: moment) - known.ended.count(before: moment))
  }
}

extension [Instant] {
  /// How many of the ascending moments lie before one.
  fileprivate func count(before moment: Instant) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < moment { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
