/// The words of a log: its column names and what stands in its cells.
struct LogWords: Sendable {
  /// Of the columns of a request log, in their order.
  var requestColumns = [
    "id", "parent", "case", "customer", "customer_team", "provider", "provider_team", "kind",
    "opened", "promised", "delivered", "complaint",
  ]
  /// Of the columns of an event log, in their order.
  var eventColumns = [
    "case", "time", "team", "person", "state", "customer", "kind", "promised", "complaint",
  ]
  var complaint = "yes"

  static let english = LogWords()
}
