package import ServiceModel

/// A log that was read and is to be kept.
package struct NewImport: Sendable {
  package var table: LogTable
  package var description: LogDescription
  package var setAside: [SetAsideRecord]
  /// What was said of it beyond itself.
  package var settings: LogSettings
  /// How it was understood, as JSON.
  package var explanation: String?
  /// The zone of its times without an offset.
  package var zone: String
  /// Who imports it, and when.
  package var actor: String
  package var moment: Instant

  package init(
    _ table: LogTable, described description: LogDescription, setAside: [SetAsideRecord] = [],
    settings: LogSettings = LogSettings(), explanation: String? = nil, zone: String, actor: String,
    moment: Instant
  ) {
    self.table = table
    self.description = description
    self.setAside = setAside
    self.settings = settings
    self.explanation = explanation
    self.zone = zone
    self.actor = actor
    self.moment = moment
  }
}
