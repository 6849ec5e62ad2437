package import Diagnostics
package import ServiceModel

/// What a person says about a log in a file of their own, so that it need not be said again.
package struct Mapping: Sendable {
  /// A standing promise of a link.
  package struct Agreement: Hashable, Sendable {
    /// Nil stands for every customer.
    package var customer: String?
    package var provider: String
    /// Nil stands for every kind.
    package var kind: String?
    package var target: TypedDuration
  }

  package var columns: [Role: String] = [:]
  /// Where the file names those columns.
  package var places: [Role: InputLocation] = [:]
  /// Roles that no column is to be read for.
  package var ignored: Set<Role> = []
  package var dates: DateOrder?
  package var timezone: LogZone?
  /// Words that are empty cells in every column, in small letters.
  package var emptyWords: [String] = []
  package var states: [String: StateClass] = [:]
  /// For each outcome whether it means that the customer was failed.
  package var outcomes: [String: Bool] = [:]
  package var people = People()
  package var agreements: [Agreement] = []
  package var target: TypedDuration?
  package var hours: String?
  package var holidays: [CivilDate] = []

  package init() {}
}
