import ChainAnalysis
import Diagram
import Reports
import Wording

/// Renders one analysis in whatever form is asked for.
struct ReportWriter {
  private let analysis: Analysis
  private let language: Language

  init(_ analysis: Analysis, language: Language) {
    self.analysis = analysis
    self.language = language
  }

  func bytes(
    as format: OutputFormat, options: ReportOptions? = nil
  ) throws -> [UInt8] {
    switch format {
    case .text: Array(text(options ?? ReportOptions(language: language)).utf8)
    case .json: Array(try JSONReport(analysis).text().utf8)
    case .csv: Array(CSVReport(analysis).text.utf8)
    case .markdown: Array(MarkdownReport(analysis, language: language).text.utf8)
    case .html:
      Array(
        HTMLReport(
          analysis, diagramSVG: try diagram.svgElement(),
          language: language
        ).html.utf8)
    }
  }

  func text(_ options: ReportOptions, closing: [String] = []) -> String {
    TextReport(analysis, options, closing: closing).text
  }

  /// The recorded conflicts as a table; nil where there are none.
  var conflicts: [UInt8]? {
    analysis.conflicts.isEmpty ? nil : Array(ConflictCSV(analysis).text.utf8)
  }

  func picture(as format: DiagramFormat) throws -> [UInt8] { try diagram.rendered(as: format) }

  /// The picture with links into the report.
  private var diagram: ChainDiagram {
    ChainDiagram(
      analysis,
      options: DiagramOptions(language: language, linkTarget: DiagramOptions.reportSection))
  }
}
