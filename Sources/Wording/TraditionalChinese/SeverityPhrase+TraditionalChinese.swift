extension SeverityPhrase {
  package var traditionalChinese: String {
    switch self {
    case .warning: "警告"
    case .error: "錯誤"
    }
  }
}
