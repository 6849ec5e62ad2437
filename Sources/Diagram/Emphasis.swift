import ChainAnalysis

/// How loud a link is drawn.
enum Emphasis: String, Sendable {
  case weakest
  case weak
  /// Not weak, but slower than before or in open conflict.
  case signed
  /// An ordinary link to the external customers.
  case external
  case quiet

  init(_ finding: LinkFinding, showsConflicts: Bool) {
    switch finding.verdict {
    case .weakest: self = .weakest
    case .weak: self = .weak
    case .watch, .sound, .tooFew:
      if finding.isFlagged(withConflicts: showsConflicts) {
        self = .signed
      } else {
        self = finding.external ? .external : .quiet
      }
    }
  }

  var ink: Ink {
    switch self {
    case .weakest: .weakest
    case .weak: .weak
    case .signed: .sign
    case .external: .externalLink
    case .quiet: .quietLink
    }
  }

  /// The ink of words on the link, dark enough to read.
  var textInk: Ink {
    switch self {
    case .weakest: .weakest
    case .weak: .weakText
    case .signed, .external, .quiet: .quietText
    }
  }

  var width: Double {
    switch self {
    case .weakest: 6
    case .weak: 3
    case .signed: 1.8
    case .external: 1.8
    case .quiet: 1.2
    }
  }

  /// The length of the arrow's head.
  var head: Double {
    switch self {
    case .weakest: 20
    case .weak: 13
    case .signed, .external: 10
    case .quiet: 8
    }
  }

  /// Its weight in the layout: heavier links are drawn shorter and straighter.
  var weight: Int {
    switch self {
    case .weakest: 20
    case .weak: 8
    case .signed: 3
    case .external: 3
    case .quiet: 1
    }
  }

  /// Whether it grows with the picture, so that it is found in a large one too.
  var isLoud: Bool { self == .weakest || self == .weak }
}
