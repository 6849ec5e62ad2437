package import ChainAnalysis
import Foundation

/// An analysis as `analysis.json`, the contract with programs that read it.
///
/// Keys stand in the order in which the values of ``Analysis`` declare them and are all there:
/// what is not known is `null`. Numbers read back exactly, and so does the whole analysis.
/// `analysis.schema.json` beside this file describes it.
package struct JSONReport: Sendable {
  private let analysis: Analysis

  package init(_ analysis: Analysis) { self.analysis = analysis }

  /// The JSON, indented by two spaces, with what fits on a line on one line.
  ///
  /// - Throws: `EncodingError` for a number that JSON cannot write: infinite or not a number.
  package func text() throws -> String { try Self.text(of: analysis) }

  /// The JSON of any published result, in the manner of ``text()``.
  ///
  /// - Throws: `EncodingError` for a number that JSON cannot write: infinite or not a number.
  package static func text(of result: some Encodable) throws -> String {
    try JSONNode(encoding: result).text(width: 100) + "\n"
  }

  /// The analysis that ``text()`` was made from.
  ///
  /// - Throws: `DecodingError` for what is no analysis of this version.
  package static func read(_ text: String) throws -> Analysis {
    try JSONDecoder().decode(Analysis.self, from: Data(text.utf8))
  }
}
