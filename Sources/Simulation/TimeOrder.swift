import ServiceModel

/// A line of a log before it is written.
protocol LogRow {
  /// When it happened.
  var time: Instant { get }
  /// Orders lines of one moment; no two lines have both in common.
  var tie: Int { get }
}

/// Puts the lines of cases that overlap into order of time without keeping the whole log.
struct TimeOrder<Row: LogRow> {
  private var rows: [Row] = []
  private var limit = 1 << 14

  /// - Complexity: amortised O(log *n*) a row, for *n* rows that wait for earlier ones.
  mutating func add(_ row: Row) { rows.append(row) }

  /// Takes what lies before `moment`, from now on the earliest that is added.
  ///
  /// Mostly takes nothing, so that sorting is worth it.
  mutating func take(before moment: Instant) -> [Row] {
    guard rows.count >= limit else { return [] }
    let waiting = takeAll()
    let split = waiting.firstIndex { $0.time >= moment } ?? waiting.count
    rows = Array(waiting[split...])
    limit = 2 * rows.count + 1 << 14
    return Array(waiting[..<split])
  }

  /// Takes the rest.
  mutating func takeAll() -> [Row] {
    defer { rows = [] }
    return rows.sorted { ($0.time, $0.tie) < ($1.time, $1.tie) }
  }
}
