extension SeverityPhrase {
  package var simplifiedChinese: String {
    switch self {
    case .warning: "警告"
    case .error: "错误"
    }
  }
}
