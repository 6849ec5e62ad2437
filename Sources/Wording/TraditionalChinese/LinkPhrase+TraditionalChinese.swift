extension LinkPhrase {
  package var traditionalChinese: String {
    switch self {
    case .place: "{link}：在 {links} 個環節中排第 {rank}"
    case .verdictMeans: "判斷：{verdict}，{meaning}。"
    case .noHistory: "本次分析中沒有這個環節的歷史資料。"
    case .histogramRead: "█ 超出目標 · ▒ 目標之內"
    case .otherWay: "反方向"
    case .noOtherWay: "{provider}沒有向{customer}提出過請求。"
    case .serves: "為誰服務"
    case .asks: "向誰提出請求"
    case .partyCounts: "收到 {received} 個請求 · 提出 {made} 個"
    case .frontLine: "第一線"
    case .people: "{count} 人"
    }
  }
}
