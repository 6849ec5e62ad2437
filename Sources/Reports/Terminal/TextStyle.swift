import ChainAnalysis

/// The few looks of text in a terminal, as ANSI codes.
enum TextStyle: String {
  case plain = ""
  case strong = "1"
  case quiet = "2"
  case weakest = "1;31"
  case weak = "33"
  case watch = "36"

  init(_ verdict: LinkFinding.Verdict) {
    self =
      switch verdict {
      case .weakest: .weakest
      case .weak: .weak
      case .watch: .watch
      case .sound: .plain
      case .tooFew: .quiet
      }
  }
}

/// Text in a style, painted where colour is wanted.
struct StyledText {
  var text: String
  var style: TextStyle

  init(_ text: String, _ style: TextStyle = .plain) {
    self.text = text
    self.style = style
  }

  func painted(_ color: Bool) -> String {
    guard color, style != .plain, !text.isEmpty else { return text }
    return "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m"
  }
}
