package import Diagnostics
import Foundation
import ServiceModel
import Wording

/// Reads logs.
package enum LogReader {
  /// Reads the log that `sources` are together.
  ///
  /// The result depends on no order of rows beyond ties in time, on no number of threads, and not
  /// on how the rows are spread over files.
  ///
  /// - Parameter progress: called from any thread with the bytes read so far and all there are.
  /// - Throws: ``ImportError`` when nothing after a fault can be trusted.
  package static func read(
    _ sources: [LogSource], options: ReadingOptions = ReadingOptions(),
    progress: (@Sendable (_ doneBytes: Int, _ totalBytes: Int) -> Void)? = nil
  ) async throws(ImportError) -> ImportedLog {
    precondition(!sources.isEmpty, "a log is read from at least one source")
    return try await read(try LogParts(sources, options), options: options, progress: progress)
  }

  static func read(
    _ files: LogParts, options: ReadingOptions,
    progress: (@Sendable (_ doneBytes: Int, _ totalBytes: Int) -> Void)?
  ) async throws(ImportError) -> ImportedLog {
    let digests = Task { files.parts.map { options.isStored ? "" : Digest.sha256($0.text.raw) } }
    do {
      let session = try ReadingSession(files, options)
      let log = try await session.read(digests: digests, progress)
      try checkSize(files)
      return log
    } catch {
      digests.cancel()
      try checkSize(files)
      throw error
    }
  }

  /// Whatever was read of a file that lost its end means nothing.
  private static func checkSize(_ files: LogParts) throws(ImportError) {
    for part in files.parts where part.text.raw.hasShrunk {
      throw ImportError(.shrunkFile, at: InputLocation(file: part.text.name))
    }
  }
}
