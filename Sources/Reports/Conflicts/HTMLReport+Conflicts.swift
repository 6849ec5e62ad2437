package import ChainAnalysis
package import Wording

/// Unresolved conflicts in full, settled ones in a line, and pairs that look like one.
extension HTMLReport {
  private static let suggestionsShown = 5

  var conflictSection: HTML {
    guard !analysis.conflicts.isEmpty || !analysis.suggestions.isEmpty else { return .none }
    let open = answer.openConflicts
    return """
      <section id="conflicts" aria-labelledby="conflicts-title">
      <h2 id="conflicts-title">\(answer.say(.title))</h2>
      \(open.isEmpty ? nothingOpen : .none)\(answer.conflictTotal.map(paragraph))
      \(open.map(article))\(settled)\(suggested)\(open.isEmpty ? .none : fairness)
      </section>
      """
  }

  private var nothingOpen: HTML {
    paragraph(answer.say(analysis.conflicts.isEmpty ? .noneAtAll : .none))
  }

  private var fairness: HTML { "<p class=\"quiet\">\(answer.say(.fairness))</p>\n" }

  private func paragraph(_ text: String) -> HTML { "<p>\(text)</p>\n" }

  private func article(_ story: ConflictStory) -> HTML {
    let sections = story.sections.map { section -> HTML in
      let sentences = section.sentences.map { "<p>\($0)</p>" as HTML }
      return """
        <div><dt>\(section.title.text(language))</dt><dd>\(sentences)</dd></div>

        """
    }
    return """
      <article class="link conflict">
      <header><h3>\(story.names)</h3><span class="quiet">\(story.since)</span></header>
      <dl class="story">\(sections)</dl>
      </article>

      """
  }

  private var settled: HTML {
    let stories = answer.settledConflicts
    guard !stories.isEmpty else { return .none }
    return """
      <h3>\(answer.say(.settledTitle))</h3>
      <ul>\(stories.map { "<li>\($0.line)</li>" as HTML })</ul>

      """
  }

  private var suggested: HTML {
    let suggestions = answer.suggestions(limit: Self.suggestionsShown)
    guard !suggestions.isEmpty else { return .none }
    let entries = suggestions.map { suggestion -> HTML in
      let points = suggestion.points.map { "<li>\($0)</li>" as HTML }
      return "<li><strong>\(suggestion.title)</strong><ul>\(points)</ul></li>\n"
    }
    let rest = analysis.suggestions.count - suggestions.count
    let more =
      rest > 0 ? paragraph(answer.say(.moreConflicts, ["count": language.count(rest)])) : .none
    return """
      <h3>\(answer.say(.suggestTitle))</h3>
      <p class="quiet">\(answer.say(.suggestIntro)) \(answer.say(.suggestHow))</p>
      <ul class="suggestions">\(entries)</ul>
      \(more)
      """
  }

  /// The report on conflicts as a page of its own.
  package static func conflictPage(_ analysis: Analysis, language: Language) -> String {
    let report = HTMLReport(analysis, diagramSVG: "", language: language)
    let title = [report.answer.say(.title), report.calendar.period(of: analysis.log)]
      .compactMap(\.self).joined(separator: " · ")
    let section =
      report.conflictSection == .none
      ? report.paragraph(report.answer.say(.noneAtAll)) : report.conflictSection
    return page(
      titled: title, language,
      """
      <main>
      <p class="eyebrow page">\(report.circumstances)</p>
      \(section)
      </main>
      <footer><p>\(report.say(.footer))</p></footer>
      """
    ).markup
  }
}
