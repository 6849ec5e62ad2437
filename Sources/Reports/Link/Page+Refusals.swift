import ChainAnalysis
import Wording

extension Page {
  /// Adds the words that break service in the notes of `links`, if there are any.
  mutating func addRefusals(on links: [LinkFinding], _ answer: Answer) {
    let lines = answer.refusals(on: links)
    guard !lines.isEmpty else { return }
    let say: (RefusalPhrase) -> String = { $0.text(answer.language) }
    addHeading(say(.title))
    let table = TextTable(
      columns: [
        .init(title: "  " + say(.columnSaid), leading: true), .init(title: say(.columnRequests)),
        .init(title: say(.columnBetter), leading: true),
      ],
      rows: lines.map { line in
        [
          StyledText("  " + line.said), StyledText(answer.language.count(line.requests)),
          StyledText(line.better),
        ]
      })
    add(ready: table.lines(color: options.color))
    add(say(.read), .quiet, indent: 2)
  }
}
