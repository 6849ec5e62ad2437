extension AnswerPhrase {
  package var traditionalChinese: String {
    switch self {
    case .lateOfKind: "逾期的{kinds}"
    case .failedOfKind: "失敗的{kinds}"
    case .lateRequests: "逾期的外部請求"
    case .failedRequests: "失敗的外部請求"

    case .weakestLink:
      "最薄弱的環節是{link}：{failures}中有 {share} 落在這裡，同樣位置的一般環節約為 {expected}。"
    case .weakWithoutWeakest:
      "無法確定哪個環節最薄弱。{link}是薄弱環節：{failures}中有 {share} 落在這裡，同樣位置的一般環節約為 {expected}。"
    case .noWeakestLink:
      "沒有特別突出的環節。{failures}中落在{link}的最多，占 {share}；同樣位置的一般環節約為 {expected}。"
    case .noneBeyondChance:
      "沒有特別突出的環節。{failures}中落在{link}的最多，占 {share}，但不超過同樣位置的一般環節。"
    case .tooFewToCompare:
      "沒有一個環節達到比較所需的 20 個請求。占比最高的是{link}：{failures}中有 {share} 落在這裡。"
    case .noneRecoverable:
      "即使每個環節都維持已展現的速度，{failed} 個{failures}也沒有一個能準時完成：問題不在任何單一環節。"
    case .oneNotRecoverable:
      "即使每個環節都維持已展現的速度，唯一失敗的外部請求也會逾期：問題不在任何單一環節。"
    case .nothingFailed: "{requests} 個外部請求沒有一個失敗。"
    case .nothingFailedYet: "{requests} 個外部請求至今沒有一個失敗，其中 {open} 個尚未完成。"
    case .noDueTimes:
      "{requests} 個外部請求都沒有期限，無法判斷是否逾期。請提供承諾時間欄，或設定目標時間。"
    case .unattributed:
      "{requests} 個外部請求中有 {failed} 個失敗，但記錄沒有說明為它們提出了哪些內部請求：缺少案件欄或上級請求欄。"
    case .noExternalRequests: "記錄中沒有外部客戶的請求：只能看出各環節之間的服務情況，看不出客戶因此受到的影響。"

    case .verySure: "非常確定"
    case .fairlySure: "相當確定"
    case .likely: "很可能"
    case .unsure: "不確定"
    case .certainty:
      "{sureness}：它比偶然情況多出 {excess} 個（90% 區間 {low} 至 {high}），在 {top} 的重複抽樣中排名第一。"
    case .certaintyOfWeak:
      "確屬薄弱，但未必是最薄弱的：它比偶然情況多出 {excess} 個（90% 區間 {low} 至 {high}），在 {top} 的重複抽樣中排名第一。"
    case .withinChance:
      "這也可能只是偶然：落在這裡的有 {avoidable} 個，預期為 {expected} 個（差值的 90% 區間為 {low} 至 {high}）。"

    case .fixedAlone:
      "只要它達到目標用時（{target}，目前中位數為 {own}），其他一切不變，{failed} 個{failures}中就有 {alone} 個可以準時完成。"
    case .fixedAloneOne:
      "只要它達到目標用時（{target}，目前中位數為 {own}），其他一切不變，唯一失敗的外部請求就可以準時完成。"
    case .fixedTogether: "如果所有環節都達到目標用時，則有 {recoverable} 個。"

    case .slowerSince: "自 {date} 起，{link}的用時是先前的 {ratio} 倍。"
    case .slowerSinceAtCost: "自 {date} 起，{link}的用時是先前的 {ratio} 倍，因此多出 {cost} 個失敗的外部請求。"
    case .fasterSince: "自 {date} 起，{link}的用時降為先前的 {ratio}。"
    case .slowerThanForOthers:
      "{provider}為{customer}服務的用時是為其他客戶的 {ratio} 倍（對照其他客戶的 {against} 個請求）。"
    case .openConflict: "{customer}與{provider}之間的衝突自 {date} 起未解決，已有 {days} 天。"

    case .requests: "{count} 個外部請求"
    case .failed: "{count} 個失敗"
    case .recoverable: "{count} 個可挽回"
    case .overPromised: "{count} 個承諾過緊"
    case .notTime: "{count} 個與時間無關"
    case .open: "{count} 個未完成"
    case .due: "期限依據：{basis}"

    case .serviceLink: "{provider} → {customer}"
    case .ownWork: "{owner}自身的工作"
    }
  }
}
