import Wording

/// Lines of text for a terminal, none wider than the options allow.
struct Page {
  /// Between the parts of a line, which breaks after the dot and not before it.
  static let separator = "\u{A0}· "

  let options: ReportOptions
  private(set) var lines: [String] = []

  init(_ options: ReportOptions) { self.options = options }

  /// Adds a paragraph. What it holds beyond words of ours may come from a log: it is made safe.
  mutating func add(_ text: String, _ style: TextStyle = .plain, indent: Int = 0) {
    let margin = String(repeating: " ", count: indent)
    for line in (margin + text.safeForTerminal).wrapped(to: options.width, indent: indent) {
      lines.append(StyledText(line, style).painted(options.color))
    }
  }

  /// Adds an empty line, unless one stands there or nothing does.
  mutating func addGap() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  mutating func addHeading(_ title: String) {
    addGap()
    add(title, .strong)
  }

  /// Adds a heading and what stands under it, if anything does.
  mutating func addSection(_ title: String, _ points: [String]) {
    guard !points.isEmpty else { return }
    addHeading(title)
    for point in points { addPoint(point) }
  }

  mutating func addPoint(_ text: String) {
    let wrapped = text.safeForTerminal.wrapped(to: options.width - 2)
    for (index, line) in wrapped.enumerated() { lines.append((index == 0 ? "· " : "  ") + line) }
  }

  /// Adds lines that are ready: they fit, and are painted where they should be.
  mutating func add(ready: [String]) { lines += ready }

  /// All lines, each with its end.
  var text: String {
    let last = lines.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
    return lines[..<last].map { $0 + "\n" }.joined()
  }
}
