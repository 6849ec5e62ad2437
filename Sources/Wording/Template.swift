/// A text with named places, such as `{count} {count:request|requests}`.
package struct Template: Sendable {
  private enum Part: Sendable {
    case words(Substring)
    case value(name: String)
    case choice(name: String, one: Substring, many: Substring)
  }

  private var parts: [Part] = []

  package init(_ pattern: String) {
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{"),
      let close = rest[open...].firstIndex(of: "}")
    {
      if open > rest.startIndex { parts.append(.words(rest[..<open])) }
      parts.append(Self.place(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.words(rest)) }
  }

  private static func place(_ text: Substring) -> Part {
    let pieces = text.split(separator: ":", maxSplits: 1)
    let name = String(pieces.first ?? "")
    guard pieces.count == 2 else { return .value(name: name) }
    let forms = pieces[1].split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    return .choice(name: name, one: forms[0], many: forms.last ?? forms[0])
  }

  /// The names of all places.
  package var names: Set<String> {
    Set(
      parts.compactMap {
        switch $0 {
        case .words: nil
        case .value(let name), .choice(let name, _, _): name
        }
      })
  }

  /// The text with every place filled.
  ///
  /// - Precondition: `values` has a value for every name: a missing one is a bug of the caller.
  package func filled(with values: [String: String]) -> String {
    var text = ""
    for part in parts {
      switch part {
      case .words(let words): text += words
      case .value(let name): text += value(name, in: values)
      case .choice(let name, let one, let many): text += value(name, in: values) == "1" ? one : many
      }
    }
    return text
  }

  private func value(_ name: String, in values: [String: String]) -> String {
    guard let value = values[name] else { preconditionFailure("no value for the place {\(name)}") }
    return value
  }
}
