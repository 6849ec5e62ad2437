/// Text in the DOT language in which every value is quoted.
///
/// Only this type writes DOT. A name may hold anything: as an attribute it stands in quotes, with
/// the escapes of labels (`\N`, `\G`, …) and entities (`&lt;`) taken apart, so that it is read as
/// it is written.
struct DOTSource {
  private(set) var text: String
  private var depth = 1

  init() { text = "digraph chain {\n" }

  /// An attribute's value.
  enum Value {
    /// Plain text in which nothing is special to a label.
    case text(String)
    /// Several lines of plain text, centred.
    case lines([String])
    /// A number or word of the language itself.
    case literal(String)
    case number(Double)
    /// Markup of this program's own making; never holds a value from a log.
    case markup(StaticString, width: Int, height: Int)
  }

  typealias Attributes = KeyValuePairs<String, Value>

  /// Sets an attribute of the enclosing graph.
  mutating func set(_ name: String, _ value: Value) { line("\(name)=\(Self.written(value));") }

  mutating func defaults(_ kind: String, _ attributes: [(String, Value)]) {
    line("\(kind)\(Self.written(attributes));")
  }

  mutating func node(_ name: String, _ attributes: [(String, Value)] = []) {
    line("\(name)\(Self.written(attributes));")
  }

  mutating func edge(_ tail: String, _ head: String, _ attributes: [(String, Value)] = []) {
    line("\(tail) -> \(head)\(Self.written(attributes));")
  }

  mutating func subgraph(_ name: String, _ body: (inout DOTSource) -> Void) {
    line("subgraph \(name) {")
    depth += 1
    body(&self)
    depth -= 1
    line("}")
  }

  consuming func closed() -> String { text + "}\n" }

  private mutating func line(_ line: String) {
    text += String(repeating: "  ", count: depth) + line + "\n"
  }

  private static func written(_ attributes: [(String, Value)]) -> String {
    if attributes.isEmpty { return "" }
    return " [" + attributes.map { "\($0)=\(written($1))" }.joined(separator: ", ") + "]"
  }

  private static func written(_ value: Value) -> String {
    switch value {
    case .text(let text): "\"\(escaped(text))\""
    case .lines(let lines): "\"" + lines.map(escaped).joined(separator: "\\n") + "\""
    case .literal(let word): "\"\(word)\""
    case .number(let number): PlainNumber(number).text
    case .markup(let markup, let width, let height):
      "<<TABLE FIXEDSIZE=\"TRUE\" WIDTH=\"\(width)\" HEIGHT=\"\(height)\" BORDER=\"0\"><TR><TD>"
        + "\(markup)</TD></TR></TABLE>>"
    }
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text.unicodeScalars {
      switch character {
      case "\\": escaped += "\\\\"
      case "\"": escaped += "\\\""
      case "&": escaped += "&amp;"
      case "\n": escaped += "\\n"
      default: escaped.unicodeScalars.append(character)
      }
    }
    return escaped
  }
}

/// A number in the fewest characters that a picture needs: two decimals at most.
struct PlainNumber {
  let text: String

  /// - Precondition: `number` is finite and small enough to be a place in a picture.
  init(_ number: Double) {
    let hundredths = Int((number * 100).rounded())
    let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
    var text = "\(hundredths < 0 ? "-" : "")\(whole)"
    if rest > 0 {
      text += rest < 10 ? ".0\(rest)" : ".\(rest)"
      if text.hasSuffix("0") { text.removeLast() }
    }
    self.text = text
  }
}
