package import ServiceModel

/// What the user says about a log beyond the log itself.
package struct ReadingOptions: Sendable {
  /// The level at which a log of events is turned into requests.
  package var level = Level.team
  /// Columns, by name, for roles that would not be found or found elsewhere.
  package var mapping: [Role: String] = [:]
  /// Where the mapping file names those columns.
  package var places: [Role: MappingPlace] = [:]
  /// Roles that no column is to be read for.
  package var ignored: Set<Role> = []
  /// Words that are empty cells in every column, in small letters.
  package var emptyWords: [String] = []
  /// What states and outcomes mean where that is not what their words say; for outcomes whether
  /// the customer was failed.
  package var states: [String: StateClass] = [:]
  package var outcomes: [String: Bool] = [:]
  /// Who belongs to which team and department.
  package var people = People()
  /// The order of day and month, where the log cannot tell.
  package var dates: DateOrder?
  /// The zone of times without an offset.
  package var timezone = LogZone.utc
  /// The byte between fields, where it cannot be told.
  package var separator: UInt8?
  /// How many different parties may serve.
  package var mostProviders = 250_000
  /// Whether a request that the log names but does not hold is known from elsewhere.
  package var isKnownElsewhere: (@Sendable (_ id: [UInt8]) -> Bool)?
  /// Whether the log was written by a store: with commas, doubled quotes and line feeds, whatever
  /// its cells look like, and known by no digest.
  package var isStored = false
  /// Whether this is one slice of a log, so that a parent may stand in another.
  package var isSlice = false
  /// Whether the rows are handed out as they were read beside the requests that they became.
  package var keepsTable = false
  /// How many rows are worked on at once changes no result, only the time it takes.
  package var threads: Int?
  /// How many bytes of a file one thread takes at a time; changes no result.
  package var chunk = 4 << 20

  package init() {}
}
