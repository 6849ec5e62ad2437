extension TextPhrase {
  package var traditionalChinese: String {
    switch self {
    case .link: "服務方 → 客戶方"
    case .customer: "客戶方"
    case .provider: "服務方"
    case .verdict: "判斷"
    case .requests: "請求數"
    case .ownTime: "自身用時"
    case .median: "中位數"
    case .target: "目標"
    case .carried: "落在此處的失敗"
    case .inAll: "合計"
    case .byChance: "偶然"
    case .beyond: "超出（90%）"
    case .first: "居首"
    case .rankingLegend:
      "偶然：同樣位置的一般環節會有的數量 · 超出：其餘部分及其 90% 區間 · 居首：在多大比例的重複抽樣中排名第一"
    case .moreLinks: "另有 {count} 個環節，合計 {avoidable} 個，偶然情況下約為 {expected} 個。"

    case .alsoSeen: "另外發現"
    case .moreLinksCounted: "另有 {count} 個環節。"
    case .moreSignsElsewhere: "其他環節上另有 {count} 項類似情況"
    case .overPromisedTitle: "即使各環節都維持已展現的速度也會逾期"
    case .overPromisedLine: "{count} 個{kind}，由{provider}承諾"
    case .lateAnywayLine: "{count} 個{kind}，由{provider}服務"
    case .overPromisedMore: "另有 {lines} 類，共 {count} 個"
    case .timeWentTo: "時間用在：{links}"
    case .notes: "說明"
    case .rows:
      "{file}：{rows} 列 = 讀入 {accepted} + 擱置 {setAside} + 重複 {duplicates}"
    }
  }
}
