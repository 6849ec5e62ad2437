import ChainAnalysis
import Wording

/// A link's figures, a column a group.
extension LinkSection {
  var figures: HTML {
    let groups = LinkFigures(link: link, answer: report.answer).groups
    let columns = groups.map { group -> HTML in
      "<div><h4>\(say(group.title))</h4><dl>\(group.figures.map(term))</dl></div>"
    }
    return "<div class=\"groups\">\(columns)</div>\n"
  }

  private func term(_ figure: LinkFigures.Figure) -> HTML {
    let note: HTML = figure.note.isEmpty ? .none : " <small>\(figure.note)</small>"
    return "<div><dt>\(figure.name.text(language))</dt><dd>\(figure.value)\(note)</dd></div>"
  }
}
