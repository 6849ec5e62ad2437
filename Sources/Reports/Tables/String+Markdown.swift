import Wording

extension String {
  /// The text as Markdown that shows it: nothing in it formats, links, or ends a line or a cell.
  var escapedForMarkdown: String {
    var escaped = ""
    var last: Character = " "
    for character in safeForTerminal {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$": escaped += "\\\(character)"
      case "#" where last == " ", "/" where last == ":", "." where last == "w":
        escaped += "\\\(character)"
      default: escaped.append(character)
      }
      last = character
    }
    return escaped
  }

  /// The text as ``escapedForMarkdown``, for the start of a line: it makes no list or heading.
  var escapedForMarkdownLine: String {
    let escaped = escapedForMarkdown
    if let first = escaped.first, "-+=".contains(first) { return "\\" + escaped }
    let number = escaped.prefix { $0.isNumber }
    let rest = escaped.dropFirst(number.count)
    guard !number.isEmpty, let mark = rest.first, ".)".contains(mark) else { return escaped }
    return number + "\\" + rest
  }
}
