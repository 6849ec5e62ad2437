/// Finds the columns of a log of requests by what stands in them, where their names say nothing.
///
/// A request is opened before anything else happens to it; promises keep to few lengths, and
/// deliveries do not; who asks and who serves share many names, and only askers have others.
struct ValueFinder {
  private(set) var choices: [Role: ColumnChoice]
  private let sample: SampleColumns

  init(profile: LogProfile, choices: [Role: ColumnChoice]) {
    self.choices = choices
    sample = SampleColumns(profile)
    guard !has(.opened) || !(has(.provider) || has(.providerTeam)) else { return }
    if !has(.opened) { findOpened() }
    if has(.opened), !has(.delivered), !has(.promised) { findEnds() }
    if !has(.provider), !has(.providerTeam) { findParties() }
    if !has(.id), let column = free(sample.isDistinct).first { take([column], for: .id) }
    if !has(.status) { findStatus() }
  }

  private func has(_ role: Role) -> Bool { choices[role] != nil }

  /// Columns that have no role and fit.
  private func free(_ fits: (Int) -> Bool) -> [Int] {
    let taken = Set(choices.values.map(\.column))
    return sample.profile.columns.indices.filter { !taken.contains($0) && fits($0) }
  }

  /// Gives a role the first of columns that are equally good.
  private mutating func take(_ columns: [Int], for role: Role) {
    guard let first = columns.first else { return }
    choices[role] = ColumnChoice(
      role: role, column: first, evidence: .values, rivals: Array(columns.dropFirst()))
  }

  /// The time that comes before the others in most rows.
  private mutating func findOpened() {
    let columns = free { sample.times.contains($0) }
    let times = columns.map { sample.times($0) }
    let scores = columns.indices.map { index in
      columns.indices.filter { $0 != index }.reduce(0) { score, other in
        let order = sample.order(times[index], times[other])
        return score + (order.kept * 2 > order.both ? 1 : 0)
      } * 1000 + times[index].count { $0 != nil } * 999 / max(1, times[index].count)
    }
    guard let best = scores.max() else { return }
    take(zip(columns, scores).filter { $0.1 == best }.map(\.0), for: .opened)
  }

  /// What comes after the opening in nine rows of ten is a delivery or a promise.
  private mutating func findEnds() {
    guard let opened = choices[.opened].map({ sample.times($0.column) }) else { return }
    let columns = free { column in
      guard sample.times.contains(column) else { return false }
      let order = sample.order(opened, sample.times(column))
      return order.both > 0 && order.kept * 10 >= order.both * 9
    }
    let byVariety = columns.map { column in
      let leads = zip(opened, sample.times(column)).compactMap { pair -> Int64? in
        guard let start = pair.0, let end = pair.1 else { return nil }
        return end - start
      }
      return (column: column, variety: Double(Set(leads).count) / Double(max(1, leads.count)))
    }
    .sorted { ($1.variety, $0.column) < ($0.variety, $1.column) }
    if let delivered = byVariety.first { take([delivered.column], for: .delivered) }
    if byVariety.count > 1, let promised = byVariety.last {
      take([promised.column], for: .promised)
    }
  }

  /// Two columns that share most of the smaller one's words name who asks and who serves; without
  /// such a pair the columns that could name parties are as good as each other.
  private mutating func findParties() {
    let columns = free(sample.mayNameParties)
    let words = columns.map { sample.words($0) }
    var pairs: [(shared: Int, customer: Int, provider: Int)] = []
    for first in columns.indices {
      for second in columns.indices where second > first {
        let shared = words[first].intersection(words[second]).count
        guard shared > 0, shared * 10 >= min(words[first].count, words[second].count) * 3 else {
          continue
        }
        let isAsker = words[first].count >= words[second].count
        pairs.append((shared, isAsker ? first : second, isAsker ? second : first))
      }
    }
    let best = pairs.max {
      ($0.shared, $1.customer, $1.provider) < ($1.shared, $0.customer, $0.provider)
    }
    if let best {
      if !has(.customer) { take([columns[best.customer]], for: .customer) }
      take([columns[best.provider]], for: .provider)
    } else {
      take(columns, for: .providerTeam)
    }
  }

  private mutating func findStatus() {
    let columns = free { column in
      guard let words = sample.profile.columns[column].fewWords, words.count > 1 else {
        return false
      }
      let known = words.count { StateWords.classOf($0) != nil }
      return known * 10 >= words.count * 8 && StateWords.haveAnEnd(words)
    }
    if let first = columns.first { take([first], for: .status) }
  }
}
