extension String {
  /// The text in lines of at most `width` columns, those after the first indented by `indent`.
  ///
  /// Lines break at spaces and between Chinese characters, there never before a closing mark or
  /// after an opening one; a word that is longer than a line is broken where the line ends.
  package func wrapped(to width: Int, indent: Int = 0) -> [String] {
    var paragraph = Paragraph(width: width, margin: String(repeating: " ", count: indent))
    for piece in breakablePieces { paragraph.add(piece) }
    return paragraph.ended
  }

  /// Words, single spaces, and Chinese characters with the marks that must not leave them.
  private var breakablePieces: [String] {
    var pieces: [String] = []
    var word = ""
    for character in self {
      let breaksBefore = word.last.map { Self.mayBreak(between: $0, and: character) } ?? false
      if character == " " || breaksBefore {
        if !word.isEmpty { pieces.append(word) }
        word = ""
      }
      if character == " " { pieces.append(" ") } else { word.append(character) }
    }
    return word.isEmpty ? pieces : pieces + [word]
  }

  private static func mayBreak(between left: Character, and right: Character) -> Bool {
    guard left.columns == 2 || right.columns == 2 else { return false }
    return !"（“「《".contains(left) && !"，。：；、）”」》！？%…".contains(right)
  }
}

/// Lines that are being filled.
private struct Paragraph {
  let width: Int
  let margin: String
  private var lines: [String] = []
  private var line = ""
  private var column = 0
  private var gap = 0

  init(width: Int, margin: String) {
    self.width = width
    self.margin = margin
  }

  mutating func add(_ piece: String) {
    guard piece != " " else {
      gap += 1
      return
    }
    var rest = piece
    var size = rest.columns
    if column > 0, column + gap + size > width { endLine() }
    while column + gap + size > width {
      let head = rest.fitting(max(2, width - column - gap))
      append(head, size: head.columns)
      endLine()
      rest = String(rest.dropFirst(head.count))
      size = rest.columns
    }
    append(rest, size: size)
  }

  var ended: [String] { line.isEmpty && !lines.isEmpty ? lines : lines + [line] }

  private mutating func append(_ piece: String, size: Int) {
    line += String(repeating: " ", count: gap) + piece
    column += gap + size
    gap = 0
  }

  private mutating func endLine() {
    lines.append(line)
    line = margin
    column = margin.count
    gap = 0
  }
}
