extension NotePhrase {
  package var traditionalChinese: String {
    switch self {
    case .attributionImpossible:
      "記錄中既沒有上級請求欄，也沒有案件欄：可以衡量各個環節，但無法追蹤外部請求背後的內部請求"
    case .dueInferred: "{count} 個外部請求沒有承諾時間；比同類五分之四的請求慢即視為遲交"
    case .dueInferredOfAllKinds: "{kinds} 類請求數量太少，無法單獨推算期限，改用全部類別的期限"
    case .noPromises: "沒有承諾時間欄：不顯示準時率"
    case .personsShown: "個人之間的環節：只反映記錄的內容，不代表任何人的過錯；請先溝通再行動"
    case .nullSampled: "預期失誤由 {total} 個外部請求中的 {count} 個抽樣得出"
    case .betweennessSkipped: "共 {parties} 方、{links} 個環節：未計算中介中心度"
    case .openedAfterAsOf: "{asOf} 之後提出的 {count} 個請求未計入"
    case .loosePromises: "{count} 個承諾時間遠長於實際所需"
    }
  }
}
