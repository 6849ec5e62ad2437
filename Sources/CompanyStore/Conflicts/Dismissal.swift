/// A pair of parties that somebody decided is in no conflict.
package struct Dismissal: Hashable, Sendable, Codable {
  /// By name, the lesser first.
  package var first: String
  package var second: String
  package var reason: String

  package init(first: String, second: String, reason: String) {
    self.first = first
    self.second = second
    self.reason = reason
  }
}
