import ChainAnalysis
import Wording

/// Everyone on one page: how each party serves and how it is served.
extension HTMLReport {
  private static let mostParties = 40
  private static let mostLinks = 6
  private static let mostSigns = 8

  var partySection: HTML {
    let parties = analysis.parties.filter { !$0.external && ($0.serves ?? $0.isServed) != nil }
      .sorted {
        let sizes = [$0, $1].map { $0.serves?.avoidable ?? 0 }
        return sizes[0] != sizes[1] ? sizes[0] > sizes[1] : $0.name < $1.name
      }
    guard !parties.isEmpty else { return .none }
    let items = parties.prefix(Self.mostParties).map(article)
    let hidden = parties.count - items.count
    let more: HTML =
      hidden > 0
      ? "<p class=\"quiet\">\(say(.moreSigns, ["count": language.count(hidden)]))</p>" : .none
    return """
      <section id="parties" aria-labelledby="parties-title">
      <h2 id="parties-title">\(say(link: .parties))</h2>
      <p class="intro">\(say(link: .partiesIntro))</p>
      \(items)\(more)
      </section>
      """
  }

  private func article(_ party: PartySummary) -> HTML {
    let people = party.people.map { say(link: .people, ["count": language.count($0)]) }
    let manager = party.manager.map { say(link: .managed, ["name": $0]) }
    let facts = [party.team, party.frontLine ? say(link: .frontLine) : nil, people, manager]
      .compactMap(\.self).joined(separator: " · ")
    let serving = analysis.links.filter { $0.provider == party.name }
    let asking = analysis.links.filter { $0.customer == party.name }
    let seen = Array(answer.signs(of: serving + asking).prefix(Self.mostSigns))
    let signs: HTML =
      seen.isEmpty ? .none : "<h4>\(answer.say(TextPhrase.alsoSeen))</h4>\n\(list(seen))"
    let held = answer.standing(of: party)
    let standing: HTML =
      held.isEmpty ? .none : "<h4>\(say(link: .answersFor))</h4>\n\(plainList(held))"
    let sides = [
      party.serves.map { side($0, .asProvider) }, party.isServed.map { side($0, .asCustomer) },
      column(.serves, serving), column(.asks, asking),
    ].compactMap(\.self)
    return """
      <details class="party"><summary><strong>\(names.party(party.name))</strong> \
      <small>\(facts)</small> \(brief(party))</summary>
      <div class="groups">\(sides)</div>
      \(signs)\(standing)\(refusals(on: serving))</details>

      """
  }

  /// What is counted of it; no sign that anything is wrong.
  private func plainList(_ lines: [String]) -> HTML {
    "<ul>\(lines.map { "<li>\($0)</li>" as HTML })</ul>\n"
  }

  /// The figures that stand beside a name: what it carries and how often it is on time.
  private func brief(_ party: PartySummary) -> HTML {
    guard let serves = party.serves else { return .none }
    var words: [String] = []
    if answer.showsCosts {
      words.append("\(say(.columnCarried)) \(answer.figure(serves.avoidable))")
    }
    if let onTime = serves.onTime, onTime.isEnough {
      words.append("\(say(.onTimeRate)) \(language.percent(onTime.rate))")
    }
    return "<small>\(words.joined(separator: " · "))</small>"
  }

  private func side(_ side: PartyService, _ title: LinkPhrase) -> HTML {
    let rows = PartyFigures(side: side, answer: answer).figures.map { figure -> HTML in
      let note: HTML = figure.note.isEmpty ? .none : " <small>\(figure.note)</small>"
      return """
        <div><dt>\(figure.name.text(language))</dt><dd>\(figure.value)\(note)</dd></div>
        """
    }
    return "<div><h4>\(say(link: title))</h4><dl>\(rows)</dl></div>"
  }

  private func column(_ title: LinkPhrase, _ links: [LinkFinding]) -> HTML? {
    guard !links.isEmpty else { return nil }
    let rows = links.prefix(Self.mostLinks).map { link -> HTML in
      let name = names.link(link)
      let words: HTML =
        sectionRanks.contains(link.rank)
        ? "<a href=\"#link-\(link.rank)\">\(name)</a>" : "\(name)"
      return "<div><dt>\(words)</dt><dd>\(link.verdict.phrase.text(language))</dd></div>"
    }
    return "<div><h4>\(say(link: title))</h4><dl>\(rows)</dl></div>"
  }

  private func say(link phrase: LinkPhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(language, values)
  }
}
