extension LinkPhrase {
  package var simplifiedChinese: String {
    switch self {
    case .place: "{link}：在 {links} 个环节中排第 {rank}"
    case .verdictMeans: "判断：{verdict}，{meaning}。"
    case .noHistory: "本次分析中没有这个环节的历史数据。"
    case .histogramRead: "█ 超出目标 · ▒ 目标之内"
    case .otherWay: "反方向"
    case .noOtherWay: "{provider}没有向{customer}提出过请求。"
    case .serves: "为谁服务"
    case .asks: "向谁提出请求"
    case .partyCounts: "收到 {received} 个请求 · 提出 {made} 个"
    case .frontLine: "一线"
    case .people: "{count} 人"
    }
  }
}
