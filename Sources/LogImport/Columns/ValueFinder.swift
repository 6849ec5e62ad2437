import ServiceModel

/// Finds the columns of a log of requests by what stands in them, where their names say nothing.
///
/// A request is opened before anything else happens to it; promises keep to few lengths, and
/// deliveries do not; parents are ids of other rows; who asks and who serves share many names,
/// and a person belongs to one team.
struct ValueFinder {
  private(set) var choices: [Role: ColumnChoice]
  private let sample: SampleColumns
  /// Columns whose names say nothing.
  private let mute: Set<Int>

  init(profile: LogProfile, choices: [Role: ColumnChoice], mute: Set<Int>) {
    self.choices = choices
    self.mute = mute
    sample = SampleColumns(profile)
    let isUnderstood = has(.opened) && (has(.provider) || has(.providerTeam))
    if !has(.opened) { findOpened() }
    if has(.opened) { findEnds(areSure: isUnderstood) }
    guard !isUnderstood else { return }
    if !has(.id), let column = free(sample.isDistinct).first { take([column], for: .id) }
    if !has(.parent) { findParent() }
    if !has(.status) { findStatus() }
    if !has(.outcome) { findOutcome() }
    if !has(.provider), !has(.providerTeam) {
      self.choices.merge(PartyFinder(sample, choices, columns: free(sample.mayNameParties)).found) {
        old, _ in old
      }
    }
    if !has(.kind) { findKind() }
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
    let columns = free(sample.isTime)
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

  private struct Ends {
    var column: Int
    /// How many different lengths of time since the opening there are, for each that is known.
    var variety: Double
    /// The share of rows that have it.
    var share: Double
    /// The middle of those lengths.
    var median: Int64
  }

  /// What comes after the opening in nine rows of ten is an acknowledgement, a promise or a
  /// delivery: promises keep to few lengths, and acknowledgements come first and nearly always.
  ///
  /// - Parameter areSure: whether the rest of the log is understood, so that only columns with
  ///   names that say nothing are looked at.
  private mutating func findEnds(areSure: Bool) {
    guard let opened = choices[.opened].map({ sample.times($0.column) }) else { return }
    var ends = free { !areSure || mute.contains($0) }.compactMap { self.ends($0, since: opened) }
    ends.sort { ($1.variety, $0.column) < ($0.variety, $1.column) }
    if !has(.promised), let last = ends.last, ends.count > (has(.delivered) ? 0 : 1) || areSure,
      last.variety <= 0.5 || (!areSure && !has(.delivered))
    {
      take([last.column], for: .promised)
      ends.removeLast()
    }
    guard !has(.delivered) else { return }
    ends.sort { ($0.median, $0.column) < ($1.median, $1.column) }
    if ends.count > 1, !has(.acknowledged), ends[0].share >= ends[1].share {
      take([ends[0].column], for: .acknowledged)
      ends.removeFirst()
    }
    if let first = ends.first { take([first.column], for: .delivered) }
  }

  private func ends(_ column: Int, since opened: [Int64?]) -> Ends? {
    guard sample.isTime(column) else { return nil }
    let times = sample.times(column)
    let order = sample.order(opened, times)
    guard order.both > 0, order.kept * 10 >= order.both * 9 else { return nil }
    let leads = zip(opened, times).compactMap { pair -> Int64? in
      guard let start = pair.0, let end = pair.1 else { return nil }
      return end - start
    }
    return Ends(
      column: column, variety: Double(Set(leads).count) / Double(max(1, leads.count)),
      share: Double(leads.count) / Double(max(1, times.count)),
      median: leads.sorted()[leads.count / 2])
  }

  /// Parents are ids of other rows, and not every row has one.
  private mutating func findParent() {
    guard let id = choices[.id]?.column else { return }
    let ids = Set(sample.profile.sample.map { $0[id] })
    let columns = free { column in
      guard !sample.isTime(column) else { return false }
      let cells = sample.profile.sample.map { $0[column] }.filter { !$0.isEmpty }
      let known = cells.count { ids.contains($0) }
      return cells.count > 1 && cells.count < sample.profile.sample.count
        && known * 10 >= cells.count * 9
        && !sample.profile.sample.contains { $0[column] == $0[id] }
    }
    if let first = columns.first { take([first], for: .parent) }
  }

  private mutating func findStatus() {
    if let first = free(sample.namesStates).first { take([first], for: .status) }
  }

  /// A column that says of each request whether it was in time.
  private mutating func findOutcome() {
    let columns = free { column in
      guard let words = sample.profile.columns[column].fewWords, !words.isEmpty else {
        return false
      }
      return words.allSatisfy { AnswerWords.isJudgement($0) }
    }
    if let first = columns.first { take([first], for: .outcome) }
  }

  /// What is asked for is one of a few things, again and again.
  private mutating func findKind() {
    let rivals = Set(choices.values.flatMap(\.rivals))
    let columns = free { column in
      mute.contains(column) && !rivals.contains(column) && sample.mayNameParties(column)
        && sample.profile.columns[column].distinct * 3 <= sample.profile.columns[column].filled
    }
    if let first = columns.first { take([first], for: .kind) }
  }
}
