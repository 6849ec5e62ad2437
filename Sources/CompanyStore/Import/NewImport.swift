package import ServiceModel

/// A log that was read and is to be kept.
package struct NewImport: Sendable {
  package var table: LogTable
  package var description: LogDescription
  package var setAside: [SetAsideRecord]
  /// The zone of its times without an offset.
  package var zone: String
  /// Who imports it, and when.
  package var actor: String
  package var moment: Instant

  package init(
    _ table: LogTable, described description: LogDescription, setAside: [SetAsideRecord] = [],
    zone: String, actor: String, moment: Instant
  ) {
    self.table = table
    self.description = description
    self.setAside = setAside
    self.zone = zone
    self.actor = actor
    self.moment = moment
  }
}
