import Foundation
import LogImport
import ServiceModel
import TestSupport

/// Reads a log that is written in the test.
func reading(
  _ text: String, name: String = "log.csv", _ options: ReadingOptions = ReadingOptions()
) async throws -> ImportedLog {
  try await LogReader.read([.bytes(Array(text.utf8), name: name)], options: options)
}

/// Whether the logs beside the project are there.
let hasSharedFolder = FileManager.default.fileExists(atPath: sharedFolder.path)

/// Reads a log that lies beside the project.
func readingShared(
  _ path: String, _ options: ReadingOptions = ReadingOptions()
) async throws -> ImportedLog {
  try await LogReader.read(
    [.file(path: sharedFolder.appending(path: path).path)], options: options)
}

extension Instant {
  /// A moment written as `2026-03-02 08:00`.
  init(_ text: String) {
    guard let date = CivilDate(iso8601: text.count == 16 ? text + ":00" : text) else {
      preconditionFailure("'\(text)' is not a time")
    }
    self = date.utc
  }
}
