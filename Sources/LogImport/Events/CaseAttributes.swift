import ServiceModel

/// What the rows of a case say about the case as a whole: for each role the last value that is
/// not empty counts.
struct CaseAttributes {
  private let rows: Rows
  private let words: [Role: [Int32]]
  private let numbers: [Role: [Double]]
  private let promised: [Instant]?

  init(_ rows: Rows) {
    self.rows = rows
    var words: [Role: [Int32]] = [:]
    for slot in rows.plan.words { words[slot.role] = rows.words(of: slot.role) }
    self.words = words
    var numbers: [Role: [Double]] = [:]
    for slot in rows.plan.numbers { numbers[slot.role] = rows.numbers(of: slot.role) }
    self.numbers = numbers
    promised = rows.times(of: .promised)
  }

  func has(_ role: Role) -> Bool { words[role] != nil || numbers[role] != nil }

  /// The last word of a role, or −1.
  func word(_ role: Role, in events: [CaseEvent]) -> Int32 {
    guard let column = words[role] else { return RequestLog.none }
    return events.last { column[$0.row] >= 0 }.map { column[$0.row] } ?? RequestLog.none
  }

  func number(_ role: Role, in events: [CaseEvent]) -> Double {
    guard let column = numbers[role] else { return .nan }
    return events.last { !column[$0.row].isNaN }.map { column[$0.row] } ?? .nan
  }

  /// Whether any row of the case says yes.
  func isYes(_ role: Role, in events: [CaseEvent], _ meanings: WordMeanings) -> Bool {
    guard let column = words[role] else { return false }
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
