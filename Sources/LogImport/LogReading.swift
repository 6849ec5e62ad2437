package import ServiceModel

/// Files that were understood in one way.
package struct LogReading: Sendable {
  package var files: [LogDescription.File]
  package var explanation: LogExplanation

  package init(files: [LogDescription.File], explanation: LogExplanation) {
    self.files = files
    self.explanation = explanation
  }
}
