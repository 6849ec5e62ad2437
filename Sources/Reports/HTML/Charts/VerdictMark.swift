import ChainAnalysis

/// The shape of a verdict: told apart without colour, and always beside the word.
enum VerdictMark {
  static func html(_ verdict: LinkFinding.Verdict) -> HTML {
    """
    <svg class="mark \(verdict.rawValue)" width="14" height="14" viewBox="0 0 14 14" \
    aria-hidden="true" xmlns="http://www.w3.org/2000/svg">\(shape(verdict))</svg>
    """
  }

  private static func shape(_ verdict: LinkFinding.Verdict) -> HTML {
    switch verdict {
    case .weakest: "<path d=\"M4.3 0.5h5.4l3.8 3.8v5.4l-3.8 3.8H4.3L0.5 9.7V4.3z\"/>"
    case .weak: "<path d=\"M7 1 13.5 12.8H0.5z\"/>"
    case .watch: "<path d=\"M7 0.6 13.4 7 7 13.4 0.6 7z\"/>"
    case .sound: "<circle cx=\"7\" cy=\"7\" r=\"5.2\"/>"
    case .tooFew: "<path d=\"M1 7h12\"/>"
    }
  }
}
