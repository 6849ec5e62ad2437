import ChainAnalysis
import LogImport
import Reports

/// One side of a comparison: an analysis and, where its log is at hand, the own times behind it.
struct ComparedSide {
  var analysis: Analysis
  var ownTimes: OwnTimes?

  /// Whether `path` names a saved analysis rather than a log.
  static func isSaved(_ path: String) -> Bool { path.fileEnding.lowercased() == "json" }

  /// A saved analysis.
  init(saved path: String) throws(CommandError) {
    let text = try TextFile.read(path)
    // What the decoder says means nothing to who did not write it.
    guard let analysis = try? JSONReport.read(text), analysis.schema == "weaklink/1" else {
      throw .notAnAnalysis(path: path)
    }
    self.analysis = analysis
  }

  init(
    _ imported: ImportedLog, in session: LogSession,
    settings: (inout AnalysisOptions) -> Void = { _ in }
  ) async throws(CommandError) {
    analysis = try await session.analyze(imported, settings: settings)
    ownTimes = await session.analyzer(of: imported, settings: settings).ownTimes()
  }
}
