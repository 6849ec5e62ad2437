/// Well-formed XML in which every value is escaped.
struct XMLWriter {
  /// What was written, without the declaration that a document begins with.
  private(set) var element = ""
  private var open: [String] = []

  /// What was written, as a document.
  var text: String { "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element }

  typealias Attributes = [(name: String, value: String)]

  /// Writes an element around what `body` writes.
  mutating func element(
    _ name: String, _ attributes: Attributes = [], _ body: (inout XMLWriter) -> Void
  ) {
    start(name, attributes)
    element += ">\n"
    open.append(name)
    body(&self)
    open.removeLast()
    indent()
    element += "</\(name)>\n"
  }

  /// Writes an element without content.
  mutating func element(_ name: String, _ attributes: Attributes = []) {
    start(name, attributes)
    element += "/>\n"
  }

  /// Writes an element that holds only text, its white space as it is.
  mutating func element(_ name: String, _ attributes: Attributes = [], text content: String) {
    start(name, attributes)
    element += ">\(Self.escaped(content))</\(name)>\n"
  }

  private mutating func start(_ name: String, _ attributes: Attributes) {
    indent()
    element += "<\(name)"
    for (name, value) in attributes { element += " \(name)=\"\(Self.escaped(value))\"" }
  }

  private mutating func indent() { element += String(repeating: " ", count: open.count) }

  /// Text in which nothing is markup, and nothing that XML forbids is left.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\n": escaped += "&#10;"
      case "\t", "\u{20}"..."\u{D7FF}", "\u{E000}"..."\u{FFFD}", "\u{10000}"..."\u{10FFFF}":
        escaped.unicodeScalars.append(scalar)
      default: continue
      }
    }
    return escaped
  }
}
