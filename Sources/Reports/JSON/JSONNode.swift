/// A JSON object or array whose members keep the order in which they were added.
final class JSONNode {
  enum Value {
    /// A number, string or word, as JSON writes it.
    case literal(String)
    case node(JSONNode)
  }

  enum Kind {
    case object
    case array
    /// Holds one value without brackets of its own.
    case single
  }

  var kind = Kind.single
  /// The names of an object's values; empty for an array.
  private(set) var keys: [String] = []
  private(set) var values: [Value] = []

  func append(_ value: Value) { values.append(value) }

  func append(_ value: Value, forKey key: String) {
    keys.append(key)
    values.append(value)
  }

  /// Puts an object's values in order of their names, as UTF-8.
  func sortKeys() {
    let order = keys.indices.sorted { keys[$0] < keys[$1] }
    keys = order.map { keys[$0] }
    values = order.map { values[$0] }
  }
}

extension JSONNode {
  /// The JSON with two spaces of indentation a level; what fits in `width` columns, its
  /// indentation included, stands on one line.
  func text(width: Int) -> String {
    var text = ""
    write(to: &text, indentation: 0, column: 0, width: width)
    return text
  }

  private func write(to text: inout String, indentation: Int, column: Int, width: Int) {
    if let line = line(limit: width - column) {
      text += line
      return
    }
    guard kind != .single else {
      for value in values {
        Self.write(value, to: &text, indentation: indentation, column: column, width: width)
      }
      return
    }
    let margin = String(repeating: " ", count: indentation + 2)
    text += kind == .object ? "{" : "["
    for (index, value) in values.enumerated() {
      text += index == 0 ? "\n" : ",\n"
      let label = kind == .object ? Self.quoted(keys[index]) + ": " : ""
      text += margin + label
      Self.write(
        value, to: &text, indentation: indentation + 2,
        column: indentation + 2 + label.unicodeScalars.count + 1, width: width)
    }
    text += "\n" + margin.dropLast(2) + (kind == .object ? "}" : "]")
  }

  private static func write(
    _ value: Value, to text: inout String, indentation: Int, column: Int, width: Int
  ) {
    switch value {
    case .literal(let literal): text += literal
    case .node(let node):
      node.write(to: &text, indentation: indentation, column: column, width: width)
    }
  }

  /// The JSON on one line, if it is no longer than `limit`.
  private func line(limit: Int) -> String? {
    var line = kind == .object ? "{ " : kind == .array ? "[" : ""
    for (index, value) in values.enumerated() {
      if index > 0 { line += ", " }
      if kind == .object { line += Self.quoted(keys[index]) + ": " }
      switch value {
      case .literal(let literal): line += literal
      case .node(let node):
        guard let inner = node.line(limit: limit - line.unicodeScalars.count) else { return nil }
        line += inner
      }
      if line.utf8.count > limit, line.unicodeScalars.count > limit { return nil }
    }
    line += kind == .object ? (values.isEmpty ? "}" : " }") : kind == .array ? "]" : ""
    return line.unicodeScalars.count <= limit ? line : nil
  }

  /// `text` as a JSON string. What HTML would take for a tag is escaped too, so that the JSON
  /// may stand inside a page.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case "<", "\u{2028}", "\u{2029}", "\u{00}"..<"\u{20}", "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
