extension SeverityPhrase {
  package var english: String {
    switch self {
    case .warning: "warning"
    case .error: "error"
    }
  }
}
