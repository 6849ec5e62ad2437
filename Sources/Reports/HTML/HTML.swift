/// Markup that is safe to send to a browser: literals are trusted, values are escaped.
///
/// It is XML as well, so that the same pieces serve as HTML and as inline SVG.
package struct HTML: Hashable, Sendable {
  package private(set) var markup: String

  /// Markup made by code that escapes what it puts in: never the words of a user.
  init(trusted markup: String) { self.markup = markup }

  /// Nothing.
  static let none = HTML(trusted: "")
}

extension HTML: ExpressibleByStringInterpolation {
  package struct Parts: StringInterpolationProtocol {
    fileprivate var markup = ""

    package init(literalCapacity: Int, interpolationCount: Int) {
      markup.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    package mutating func appendLiteral(_ literal: String) { markup += literal }

    package mutating func appendInterpolation(_ html: HTML) { markup += html.markup }

    package mutating func appendInterpolation(_ pieces: [HTML]) {
      for piece in pieces { markup += piece.markup }
    }

    package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      markup += value.description.escapedForHTML
    }
  }

  package init(stringLiteral literal: String) { markup = literal }

  package init(stringInterpolation parts: Parts) { markup = parts.markup }
}

extension String {
  /// The text as it must stand in HTML and XML, between tags or within a quoted attribute.
  ///
  /// Characters that XML cannot hold become the replacement character, so that they are seen.
  fileprivate var escapedForHTML: String {
    var escaped = ""
    escaped.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\t": escaped += "&#9;"
      case "\n": escaped += "&#10;"
      case "\r": escaped += "&#13;"
      case "\0"..<" ", "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
