package import ChainAnalysis
package import Wording

/// The report as one web page that needs nothing but itself: no network, no other file.
///
/// It shows what the analysis holds and computes nothing but places in drawings.
package struct HTMLReport: Sendable {
  package let analysis: Analysis
  package let language: Language
  let diagram: EmbeddedDiagram
  let answer: Answer
  let names: Names
  let calendar: ReportCalendar
  /// The links that have a section of their own, weakest first.
  let sectionLinks: [LinkFinding]
  let sectionRanks: Set<Int>

  /// - Parameter diagramSVG: The picture of the chain as the diagram draws it, whose links lead to
  ///   `#link-<rank>`. It is taken as it is: who made it has escaped what is in it.
  package init(_ analysis: Analysis, diagramSVG: String, language: Language) {
    self.analysis = analysis
    self.language = language
    diagram = EmbeddedDiagram(svg: diagramSVG)
    answer = Answer(analysis, language: language)
    names = Names(language: language)
    calendar = ReportCalendar(analysis, language: language)
    sectionLinks = Self.sectionLinks(of: analysis, subject: answer.subject)
    sectionRanks = Set(sectionLinks.map(\.rank))
  }

  /// The page, as UTF-8 text.
  package var html: String { page.markup }

  private var page: HTML {
    let parts = parts
    return Self.page(
      titled: title, language,
      """
      <a class="skip" href="#answer">\(say(.skip))</a>
      \(bar(over: parts))
      <main>
      \(answerSection)
      \(parts.map(\.section))
      \(dataSection)
      </main>
      <footer><p>\(say(.footer))</p></footer>
      \(patterns)
      """)
  }

  /// A page that needs nothing but itself around what stands in it.
  static func page(titled title: String, _ language: Language, _ body: HTML) -> HTML {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8"/>
    <meta http-equiv="Content-Security-Policy" content="\(PageAssets.securityPolicy)"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="color-scheme" content="light dark"/>
    <meta name="referrer" content="no-referrer"/>
    <title>\(title)</title>
    <style>\(PageAssets.style)</style>
    </head>
    <body>
    \(body)
    <script>\(PageAssets.script)</script>
    </body>
    </html>

    """
  }

  private typealias Part = (id: String, name: any Phrase, section: HTML)

  /// The sections between the answer and the data; one that has nothing to show is empty.
  private var parts: [Part] {
    [
      ("diagram", ReportPhrase.diagram, diagramSection),
      ("ranking", ReportPhrase.rankingShort, rankingSection),
      ("links", ReportPhrase.links, linkSections),
      ("conflicts", ConflictPhrase.sectionShort, conflictSection),
      ("external", ReportPhrase.external, externalSection),
      ("standing", StandingPhrase.sectionShort, standingSection),
      ("quality", QualityPhrase.sectionShort, qualitySection),
      ("parties", LinkPhrase.partiesShort, partySection),
      ("cost", CostPhrase.titleShort, costSection),
      ("rankings", ReportPhrase.otherRankings, otherRankings),
    ]
  }

  private var title: String {
    let subject = answer.subject.map { names.link($0) }
    return ["Weaklink", subject, calendar.period(of: analysis.log)].compactMap(\.self)
      .joined(separator: " · ")
  }

  /// The bar at the top: where to go and how to look at it. Without scripts its buttons are hidden.
  private func bar(over parts: [Part]) -> HTML {
    let items = parts.filter { $0.section != .none }.map { part -> HTML in
      "<a href=\"#\(part.id)\">\(part.name.text(language))</a>"
    }
    return """
      <header class="bar">
      <a class="brand" href="#answer">Weaklink</a>
      <nav aria-label="\(say(.contents))">\(items)<a href="#data">\(say(.dataShort))</a></nav>
      <div class="controls" data-needs-script="" hidden="">\
      <button type="button" data-action="theme">\(say(.theme))</button>\
      <button type="button" data-action="print">\(say(.print))</button></div>
      </header>
      """
  }

  /// Hatching for pauses, referred to by every timeline.
  private var patterns: HTML {
    """
    <svg class="patterns" width="0" height="0" aria-hidden="true" \
    xmlns="http://www.w3.org/2000/svg"><defs>\
    <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" \
    patternTransform="rotate(45)"><rect class="hatch-ground" width="5" height="5"/>\
    <line class="hatch-line" x1="0" y1="0" x2="0" y2="5"/></pattern></defs></svg>
    """
  }
}

extension HTMLReport {
  func say(_ phrase: ReportPhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(language, values)
  }

  func say(_ phrase: ChartPhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(language, values)
  }

  func say(term phrase: TermPhrase) -> String { phrase.text(language) }

  /// A duration, or a dash where there is none.
  func duration(_ seconds: Int?) -> String { seconds.map { calendar.duration($0) } ?? "–" }
}
