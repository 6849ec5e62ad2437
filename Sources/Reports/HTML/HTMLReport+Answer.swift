import ChainAnalysis
import ServiceModel
import Wording

/// The answer: what a reader takes away who reads nothing else.
extension HTMLReport {
  var answerSection: HTML {
    let subject = answer.subject
    let sentences = [subject.flatMap(answer.certainty), subject.flatMap(answer.remedy)]
      .compactMap(\.self)
    let paragraphs = sentences.map { "<p class=\"lead\">\($0)</p>\n" as HTML }
    let signs = subject.map { answer.signs(of: $0) + answer.explanations(of: $0) } ?? []
    return """
      <section id="answer" aria-labelledby="answer-title">
      <p class="eyebrow">\(circumstances)</p>
      <h1 id="answer-title">\(answer.headline)</h1>
      \(list([answer.caution].compactMap(\.self)))\(paragraphs)\(list(signs))\(keyFigures)
      </section>
      """
  }

  /// Sentences one under the other; nothing where there are none.
  func list(_ sentences: [String]) -> HTML {
    guard !sentences.isEmpty else { return .none }
    let items = sentences.map { "<li>\($0)</li>" as HTML }
    return "<ul class=\"signs\">\(items)</ul>\n"
  }

  /// Files, level, period, where due times came from.
  var circumstances: String {
    let log = analysis.log
    let files =
      log.files.count > 2
      ? say(.fileCount, ["count": language.count(log.files.count)])
      : log.files.map { Self.lastPart(of: $0.name) }.joined(separator: ", ")
    return ([files] + answer.scope).filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private var keyFigures: HTML {
    let external = analysis.external
    func part(_ phrase: ReportPhrase, _ count: Int, of whole: Int) -> String {
      guard whole > 0 else { return "" }
      return say(phrase, ["share": language.percent(Double(count) / Double(whole))])
    }
    var tiles: [HTML] = [
      tile("requests", .externalRequests, external.requests, openNote),
      tile(
        "failed", .failedRequests, external.failed,
        part(.shareOfRequests, external.failed, of: external.requests)),
    ]
    if external.attributed {
      let outcomes: [(String, ReportPhrase, Int)] = [
        ("recoverable", .recoverable, external.recoverable),
        ("over-promised", .overPromised, external.overPromised),
        ("not-time", .notTime, external.notTime),
      ]
      tiles += outcomes.map {
        tile($0, $1, $2, part(.shareOfFailed, $2, of: external.failed))
      }
    }
    return """
      <dl class="figures">\(tiles)</dl>
      \(failureParts)
      """
  }

  private var openNote: String {
    let open = analysis.external.open
    return open > 0 ? say(.openCount, ["count": language.count(open)]) : ""
  }

  private func tile(_ style: String, _ name: ReportPhrase, _ count: Int, _ note: String) -> HTML {
    """
    <div class="\(style)"><dt>\(say(name))</dt>\
    <dd><strong>\(language.count(count))</strong> <span>\(note)</span></dd></div>
    """
  }

  /// What the failed requests consist of, drawn; nothing where they cannot be told apart.
  private var failureParts: HTML {
    let external = analysis.external
    guard external.attributed, external.failed > 0 else { return .none }
    func part(_ style: String, _ phrase: ReportPhrase, _ count: Int) -> ShareBar.Part {
      ShareBar.Part(style: style, name: "\(say(phrase)) \(language.count(count))", count: count)
    }
    let parts = [
      part("recoverable", .recoverable, external.recoverable),
      part("over-promised", .overPromised, external.overPromised),
      part("not-time", .notTime, external.notTime),
    ]
    return ShareBar(parts: parts, summary: parts.map(\.name).joined(separator: ", ")).html
  }
}
