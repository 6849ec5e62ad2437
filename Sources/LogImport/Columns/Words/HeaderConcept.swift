/// What one word of a column's name says about the column.
enum HeaderConcept: String, Hashable, Sendable {
  // Who.
  case ask
  case serve
  case person
  /// Whoever did something, as in "closed by"; or a time limit, as in "due by".
  case by
  case team
  /// A word for a department in French and for what is asked for in English.
  case service
  case user
  case manager
  case from
  case to
  // When.
  case time
  case open
  case acknowledge
  case due
  case done
  case close
  case update
  case change
  // What.
  case id
  case request
  case state
  case kind
  case note
  case channel
  case rating
  case value
  case parent
  case late
  case onTime
  case reopen
  case remind
  case complain
  case external
  case event
  case first
  /// A column that has nothing of what is looked for, whatever else its name says.
  case other
}
