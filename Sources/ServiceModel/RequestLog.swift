/// The requests of a log, as columns of interned names and moments.
///
/// Row `i` of every column describes request `i`. An optional column that the log lacks is
/// empty; `none` (for numbers) and ``Instant/missing`` (for times) stand for empty cells. Nesting
/// is between persons as the log tells it; folding by level belongs to the analysis.
package struct RequestLog: Sendable {
  /// Stands in a column of names or rows for "no such thing".
  package static let none: Int32 = -1

  /// Persons and teams in one table: a party that goes by one name is one party.
  package var parties = NameTable()
  package var kinds = NameTable()

  /// The identifier of each request, as the log writes it or as made from its case.
  package var ids = ByteTable()
  /// The request that each was made for: a row of this log, or `none` for a root. Acyclic.
  package var parent: [Int32] = []
  /// The names of the cases, and which each request belongs to. Both may be empty.
  package var cases = ByteTable()
  package var caseOf: [Int32] = []
  /// The case of each request, where ``cases`` does not number them; may be empty.
  package var caseNames = ByteTable()

  /// Who asked. Where both are `none` it was an external customer without a name.
  package var customer: [Int32] = []
  package var customerTeam: [Int32] = []
  /// Who served: a person, a team, or a person of a team.
  package var provider: [Int32] = []
  package var providerTeam: [Int32] = []
  /// What was asked for, in ``kinds``.
  package var kind: [Int32] = []

  package var opened = TimeColumn()
  /// When it was delivered, or ``Instant/missing`` while it was not.
  package var delivered = TimeColumn()
  /// The promise in force.
  package var promised = TimeColumn()
  package var marks: [RequestMarks] = []

  // Optional columns.
  package var acknowledged = TimeColumn()
  package var firstPromised = TimeColumn()
  package var promiseChanged = TimeColumn()
  package var reminders: [Int32] = []
  /// Ratings as the log gives them, in hundredths of a point; `none` where there is none.
  package var rating: [Int32] = []
  package var value: [Double] = []
  /// How the request came in, in ``channels``.
  package var channel: [Int32] = []
  package var channels = NameTable()
  package var notes = ByteTable()

  /// Times that belong to nobody's work, by request and then time, disjoint within a request.
  package var pauses: [Pause] = []
  /// What the log or the people file says about who is external, by party; the rest is inferred.
  package var declaredExternal: [Int32: Bool] = [:]
  /// The department of each party, in ``parties``; empty where nothing says departments.
  package var departments: [Int32] = []
  /// Whom each party answers to, in ``parties``; empty where nothing says.
  package var managers: [Int32] = []
  /// Whether every root of the log serves an external customer, as in a log of events.
  package var rootsAreExternal = false
  /// Whether the log has a column that says how requests ended.
  package var hasOutcome = false
  /// The latest time of the log, promises aside.
  package var latest = Instant.missing

  package init() {}

  package var count: Int { opened.count }

  /// Lets go of the memory of texts that are lent: see ``ByteTable/letGo()``.
  package func letGoOfTexts() {
    for texts in [ids, caseNames, notes] { texts.letGo() }
  }
}

/// What a log says of a request with a word rather than a time.
package struct RequestMarks: OptionSet, Hashable, Sendable, BitwiseCopyable {
  package var rawValue: UInt16
  @inlinable package init(rawValue: UInt16) { self.rawValue = rawValue }
  @inlinable package init(arrayLiteral marks: RequestMarks...) {
    rawValue = marks.reduce(0) { $0 | $1.rawValue }
  }

  /// What the library's own does, which other modules call by way of a table.
  @inlinable @inline(__always) package func contains(_ marks: RequestMarks) -> Bool {
    rawValue & marks.rawValue == marks.rawValue
  }

  // Computed, as other modules ask for these by the million and can then see the numbers.

  /// The outcome column says that the customer was not served as they should have been.
  @inlinable package static var failed: RequestMarks { RequestMarks(rawValue: 1 << 0) }
  /// Ended without a delivery, by whomever.
  @inlinable package static var cancelled: RequestMarks { RequestMarks(rawValue: 1 << 1) }
  /// Refused or cancelled by the provider.
  @inlinable package static var refused: RequestMarks { RequestMarks(rawValue: 1 << 2) }
  @inlinable package static var reopened: RequestMarks { RequestMarks(rawValue: 1 << 3) }
  /// The customer complained about it, or it is itself a complaint.
  @inlinable package static var complaint: RequestMarks { RequestMarks(rawValue: 1 << 4) }
}

/// A time during which the provider of a request was not at work on it.
package struct Pause: Hashable, Sendable {
  package enum Reason: UInt8, Hashable, Sendable, Codable {
    /// Waiting for the customer: their time, not the provider's.
    case customer
    /// Resolved, before it was opened again: nobody's time.
    case resolved
    /// Waiting for a supplier: the provider's own time, shown apart.
    case supplier
  }

  /// The row of the request.
  package var request: Int32
  package var start: Instant
  package var end: Instant
  package var reason: Reason

  package init(request: Int32, start: Instant, end: Instant, reason: Reason) {
    self.request = request
    self.start = start
    self.end = end
    self.reason = reason
  }
}
