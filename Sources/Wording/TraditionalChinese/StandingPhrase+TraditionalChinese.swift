extension StandingPhrase {
  package var traditionalChinese: String {
    switch self {
    case .section: "失敗背後"
    case .sectionShort: "失敗背後"

    case .vitalFew: "關鍵少數（80/20）"
    case .vitalIntro: "每根柱代表一項，曲線為累計份額。解決關鍵少數，勝過處處改進一點。"
    case .links: "環節"
    case .providers: "提供方"
    case .kinds: "請求類型"
    case .customers: "外部客戶"
    case .linkFailures: "承擔的可挽回失敗"
    case .kindFailures: "失敗請求"
    case .vitalSentence: "{count} 項中的 {vital} 項帶來 {total} 個{unit}的 {share}。"
    case .curveDescribes: "按失敗數排列的柱與累計份額；前 {vital} 項（共 {count} 項）達到 {share}。"
    case .unnamed: "無名稱"
    case .rank: "#"
    case .failures: "失敗"
    case .cumulated: "累計"

    case .responsibility: "責任核對"
    case .responsibilityIntro:
      "誰從客戶那裡接下某類請求，誰就對客戶負責。旁邊列出失敗請求實際由誰持有、平均多久，以及客戶自身的部分。持有不等於過錯：那只是時間的去處。"
    case .answers: "對客戶負責"
    case .heldBy: "失敗請求由誰持有：失敗時、按時時"
    case .holder: "{party} {failed}（{share}；按時時 {served}）"
    case .heldElsewhere: "他方持有最久"
    case .customerPart: "客戶自身的部分"
    case .customerWaits: "{count} 個曾等待客戶，平均 {duration}"
    case .customerPulled: "{count} 個被提前"
    case .customerNone: "日誌未顯示"

    case .touchpoints: "接觸點"
    case .touchpointsIntro: "與外部客戶的每一類接觸都是關鍵時刻。其背後是承擔失敗的各個環節。"
    case .contact: "接觸"
    case .behind: "背後的環節及其帶來的失敗"
    case .noChannels: "沒有渠道欄：僅按類型區分接觸。"
    case .noKinds: "沒有類型欄：無法區分接觸與責任。"
    }
  }
}
