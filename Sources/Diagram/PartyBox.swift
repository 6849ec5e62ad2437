import ChainAnalysis

/// A party as it is written in its box: sizes follow from the words, never from figures.
struct PartyBox: Sendable {
  let name: [String]
  let captions: [String]
  let isBold: Bool
  let size: Size

  static let nameSize = 15.0
  static let captionSize = 12.0
  static let nameLine = 19.0
  static let captionLine = 17.0
  private static let padding = Size(width: 17, height: 9)

  /// - Parameter narrowest: The least width; people of a team are as wide as its heading.
  init(_ party: ChainGraph.Party, words: DiagramWords, narrowest: Double) {
    let isBold = party.isExternal || party.summary?.frontLine == true
    self.isBold = isBold
    name = TextMetrics.wrap(
      words.name(party.name, limit: 400), to: 170, size: Self.nameSize, bold: isBold)
    captions = words.captions(of: party)
    let widths =
      name.map { TextMetrics.width($0, size: Self.nameSize, bold: isBold) }
      + captions.map { TextMetrics.width($0, size: Self.captionSize) }
    size = Size(
      width: max(narrowest, 64, (widths.max() ?? 0) + 2 * Self.padding.width),
      height: Double(name.count) * Self.nameLine + Double(captions.count) * Self.captionLine
        + 2 * Self.padding.height)
  }
}
