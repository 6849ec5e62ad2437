package import ServiceModel

/// The log that the imports of a store are together.
package struct StoredLog: Sendable {
  package var shape: LogDescription.Shape
  /// The rows as the text of a log: commas, doubled quotes, times of UTC, a header.
  package var text: [UInt8]
  /// The columns of the text, each named as its role.
  package var roles: [Role]
  package var imports: [ImportRecord]

  /// What was said of its logs, all in all.
  package var settings: LogSettings {
    imports.reduce(into: LogSettings()) { $0.update(by: $1.settings) }
  }
}
