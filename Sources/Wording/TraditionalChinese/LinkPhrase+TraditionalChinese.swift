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
    case .speakWith: "可與之溝通的人：{names}"
    case .managed: "上級：{name}"
    case .people: "{count} 人"
    case .parties: "逐方查看"
    case .partiesShort: "各方"
    case .partiesIntro: "每一方既是同事的提供方，也是同事的客戶：它如何服務，又得到怎樣的服務。環節承擔的失敗計在提供方名下。"
    case .asProvider: "它如何服務"
    case .asCustomer: "它得到的服務"
    case .answersFor: "它對客戶負責的與持有的"
    case .answersForKind: "從客戶處接下{kind}：{requests} 個中有 {failed} 個失敗，其中 {elsewhere} 個由他方持有最久"
    case .holdsKind: "平均持有失敗的{kind} {duration}，占 {share} 的時間；按時的為 {served}"
    }
  }
}
