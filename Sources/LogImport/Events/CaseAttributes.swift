import ServiceModel

/// What the rows of a case say about the case as a whole: for each role the last value that is
/// not empty counts.
struct CaseAttributes: Sendable {
  /// Columns of words; nil where the log has none.
  let kind: [Int32]?
  let customer: [Int32]?
  let customerTeam: [Int32]?
  let outcome: [Int32]?
  let complaint: [Int32]?
  let reopened: [Int32]?
  let channel: [Int32]?
  let external: [Int32]?
  /// Columns of numbers.
  let reminders: [Double]?
  let rating: [Double]?
  let value: [Double]?
  private let promised: TimeColumn?

  init(_ rows: Rows) {
    kind = rows.words(of: .kind)
    customer = rows.words(of: .customer)
    customerTeam = rows.words(of: .customerTeam)
    outcome = rows.words(of: .outcome)
    complaint = rows.words(of: .complaint)
    reopened = rows.words(of: .reopened)
    channel = rows.words(of: .channel)
    external = rows.words(of: .external)
    reminders = rows.numbers(of: .reminders)
    rating = rows.numbers(of: .rating)
    value = rows.numbers(of: .value)
    promised = rows.times(of: .promised)
  }

  /// The last word of a column, or −1.
  static func last(_ column: [Int32]?, in events: [CaseEvent]) -> Int32 {
    guard let column else { return RequestLog.none }
    return events.last { column[$0.row] >= 0 }.map { column[$0.row] } ?? RequestLog.none
  }

  static func last(_ column: [Double], in events: [CaseEvent]) -> Double {
    events.last { !column[$0.row].isNaN }.map { column[$0.row] } ?? .nan
  }

  /// Whether any row of the case says yes.
  static func isYes(
    _ column: [Int32]?, in events: [CaseEvent], _ meanings: WordMeanings
  ) -> Bool {
    guard let column else { return false }
    return events.contains { column[$0.row] >= 0 && meanings.isYes[Int(column[$0.row])] }
  }

  /// The promise in force, the first one, and when the promise in force was made, where it is
  /// not the first.
  func promises(in events: [CaseEvent]) -> (last: Int64, first: Int64, changed: Int64) {
    var told: (last: Int64, first: Int64, changed: Int64) = (.min, .min, .min)
    guard let promised else { return told }
    for event in events where !promised[event.row].isMissing {
      let value = promised[event.row].seconds
      if told.first == .min { told.first = value }
      if told.last != .min, told.last != value { told.changed = event.time }
      told.last = value
    }
    return told
  }
}
