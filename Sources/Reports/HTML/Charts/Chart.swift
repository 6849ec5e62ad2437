/// A drawing as wide as its place and of a fixed height, so that its words never shrink.
///
/// Across it is measured in ``Percent``, downwards in pixels; colours come from the style sheet.
struct Chart {
  var style: String
  var height: Int
  /// What the drawing says, for who cannot see it.
  var summary: String
  var marks: [HTML] = []

  var html: HTML {
    """
    <svg class="chart \(style)" width="100%" height="\(height)" role="img" \
    aria-label="\(summary)" xmlns="http://www.w3.org/2000/svg">\(marks)</svg>
    """
  }

  /// The drawing where the words around it say the same.
  var decoration: HTML {
    """
    <svg class="chart \(style)" width="100%" height="\(height)" aria-hidden="true" \
    xmlns="http://www.w3.org/2000/svg">\(marks)</svg>
    """
  }

  mutating func line(_ style: String, x: Percent, from top: Int, to bottom: Int) {
    marks.append(
      "<line class=\"\(style)\" x1=\"\(x)\" x2=\"\(x)\" y1=\"\(top)\" y2=\"\(bottom)\"/>")
  }

  mutating func line(_ style: String, y: Int, from left: Percent, to right: Percent) {
    marks.append(
      "<line class=\"\(style)\" x1=\"\(left)\" x2=\"\(right)\" y1=\"\(y)\" y2=\"\(y)\"/>")
  }

  mutating func line(_ style: String, from start: (Percent, Int), to end: (Percent, Int)) {
    marks.append(
      """
      <line class="\(style)" x1="\(start.0)" y1="\(start.1)" x2="\(end.0)" y2="\(end.1)"/>
      """)
  }

  /// A bar; `tip` is shown when pointed at.
  mutating func bar(
    _ style: String, from left: Percent, to right: Percent, top: Int, bottom: Int, tip: String = ""
  ) {
    guard right > left, bottom > top else { return }
    let title: HTML = tip.isEmpty ? .none : "<title>\(tip)</title>"
    marks.append(
      """
      <rect class="\(style)" x="\(left)" width="\(right - left)" y="\(top)" \
      height="\(bottom - top)">\(title)</rect>
      """)
  }

  mutating func dot(_ style: String, x: Percent, y: Int, radius: Int, tip: String = "") {
    let title: HTML = tip.isEmpty ? .none : "<title>\(tip)</title>"
    marks.append(
      "<circle class=\"\(style)\" cx=\"\(x)\" cy=\"\(y)\" r=\"\(radius)\">\(title)</circle>")
  }

  /// Words after a place, or before it where that is asked for or the right end is near; but never
  /// before it near the left end.
  mutating func label(
    _ style: String, _ words: String, beside x: Percent, before: Bool = false, y: Int
  ) {
    let isBefore = x.value > 62 || before && x.value > 38
    text(style, words, x: x, y: y, anchor: isBefore ? .end : .start, gap: isBefore ? -6 : 6)
  }

  /// Words under a tick: centred, but kept within the drawing at its ends.
  mutating func tick(_ words: String, x: Percent, y: Int) {
    let anchor: Anchor = x.value < 4 ? .start : x.value > 94 ? .end : .middle
    text("tick", words, x: x, y: y, anchor: anchor)
  }

  enum Anchor: String { case start, middle, end }

  mutating func text(
    _ style: String, _ words: String, x: Percent, y: Int, anchor: Anchor = .start, gap: Int = 0
  ) {
    marks.append(
      """
      <text class="\(style)" x="\(x)" y="\(y)" dx="\(gap)" text-anchor="\(anchor.rawValue)">\
      \(words)</text>
      """)
  }
}
