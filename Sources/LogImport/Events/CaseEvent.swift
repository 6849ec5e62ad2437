/// Something that happened to a case.
struct CaseEvent {
  var row: Int
  var time: Int64
  var nanoseconds: UInt32
  /// The party at work at the level asked for; −1 where the row names none.
  var party: Int32
  /// The team of a party that is a person.
  var team: Int32
  /// What the state says; nil where the row names none.
  var state: StateClass?

  /// Orders events by time, then by their place in the log.
  static func precedes(_ left: CaseEvent, _ right: CaseEvent) -> Bool {
    (left.time, left.nanoseconds, left.row) < (right.time, right.nanoseconds, right.row)
  }
}
