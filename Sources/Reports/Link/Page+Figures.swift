import Wording

extension Page {
  /// Adds names, figures and notes; notes are cut where a line ends.
  mutating func add(_ figures: [LinkFigures.Figure], language: Language) {
    let names = figures.map { $0.name.text(language) }
    let taken = (names.map(\.columns).max() ?? 0) + (figures.map(\.value.columns).max() ?? 0) + 6
    let table = TextTable(
      columns: [
        .init(title: "", leading: true), .init(title: ""), .init(title: "", leading: true),
      ],
      rows: zip(names, figures).map { name, figure in
        [
          StyledText("  " + name), StyledText(figure.value),
          StyledText(figure.note.shortened(to: options.width - taken), .quiet),
        ]
      })
    add(ready: table.lines(color: options.color))
  }
}
