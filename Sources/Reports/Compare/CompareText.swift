package import ChainAnalysis
import ServiceModel
import Wording

/// What got better, worse, new and gone, for a terminal.
package struct CompareText: Sendable {
  private static let linksNamed = 3
  private static let linksShown = 8

  private let comparison: Comparison
  private let options: ReportOptions
  private let lines: CompareLines

  package init(_ comparison: Comparison, _ options: ReportOptions = ReportOptions()) {
    self.comparison = comparison
    self.options = options
    lines = CompareLines(comparison, language: options.language)
  }

  package var text: String {
    var page = Page(options)
    for headline in headlines { page.add(headline, .strong) }
    if let failures = lines.failures { page.add(failures) }
    page.addGap()
    page.add(counts.joined(separator: Page.separator))
    page.add(lines.side(comparison.before, .before), .quiet)
    page.add(lines.side(comparison.after, .after), .quiet)
    page.addSection(say(.worseTitle), points(.worse))
    page.addSection(say(.newTitle), points(.new))
    page.addSection(say(.betterTitle), points(.better))
    page.addSection(say(.goneTitle), points(.gone))
    page.addGap()
    for remark in remarks { page.add(remark, .quiet) }
    return page.text
  }

  private var headlines: [String] {
    let news = comparison.news
    let worse = news.filter { $0.status == .worse }
    let new = news.filter { $0.status == .new }
    let first = worse.isEmpty ? say(.headlineNone) : headline(.headline, worse)
    return new.isEmpty ? [first] : [first, headline(.headlineNew, new)]
  }

  private func headline(_ phrase: ComparePhrase, _ links: [LinkChange]) -> String {
    let separator = options.language.isChinese ? "、" : ", "
    var names = links.prefix(Self.linksNamed).map(lines.name).joined(separator: separator)
    if links.count > Self.linksNamed {
      names = say(.andMore, ["links": names, "count": count(links.count - Self.linksNamed)])
    }
    return say(phrase, ["count": count(links.count), "links": names])
  }

  private var counts: [String] {
    let phrases: [(LinkChange.Status, ComparePhrase)] = [
      (.worse, .worse), (.new, .new), (.better, .better), (.gone, .gone),
      (.unchanged, .unchanged), (.tooFew, .tooFew),
    ]
    return phrases.map { status, phrase in
      say(phrase, ["count": count(comparison.links.count { $0.status == status })])
    }
  }

  /// Links that are accepted and would be news are passed over.
  private func points(_ status: LinkChange.Status) -> [String] {
    let links = comparison.links.filter { $0.status == status && !($0.isNews && $0.accepted) }
    let shown = links.prefix(Self.linksShown).map(lines.line)
    guard links.count > Self.linksShown else { return shown }
    return shown + [say(.moreLinks, ["count": count(links.count - Self.linksShown)])]
  }

  private var remarks: [String] {
    var remarks: [String] = []
    let accepted = comparison.links.count { $0.isNews && $0.accepted }
    if accepted > 0 { remarks.append(say(.acceptedCount, ["count": count(accepted)])) }
    if !comparison.ownTimesTested { remarks.append(say(.mediansOnly)) }
    if !comparison.failuresComparable { remarks.append(say(.inferredDue)) }
    return remarks + [say(.differences)]
  }

  private func count(_ number: Int) -> String { options.language.count(number) }

  private func say(_ phrase: ComparePhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(options.language, values)
  }
}
