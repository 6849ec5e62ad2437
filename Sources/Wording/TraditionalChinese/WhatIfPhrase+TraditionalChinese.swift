extension WhatIfPhrase {
  package var traditionalChinese: String {
    switch self {
    case .headline: "{failed} 個{failures}中，有 {saved} 個本可準時完成。"
    case .nothingSaved: "{failed} 個{failures}中，沒有一個能因此準時完成。"
    case .sureness: "類似時期的 90% 區間為 {low} 至 {high}；其餘一切不變。"
    case .fixedTitle: "假如改善"
    case .toTarget: "{link}{kind}：每個請求都不超過各自的目標時間"
    case .toDuration: "{link}{kind}：每個請求都不超過 {duration}"
    case .ofKind: "（{kind}）"
    case .capTitle: "同時未結請求的上限"
    case .capped: "{party}，{open}：{requests} 個請求中有 {above} 個到來時未結數已達此數，用時是其他請求的 {ratio} 倍"
    case .cappedNoSlower:
      "{party}，{open}：{requests} 個請求中有 {above} 個到來時未結數已達此數，用時並不比其他請求長：減少同時的工作沒有收益"
    case .cappedUnknown: "{party}，{open}：{requests} 個請求中有 {above} 個到來時未結數已達此數；任一側不足 20 個，無法判斷影響"
    case .savedTitle: "因此準時完成的請求，逾期最久的在前"
    case .savedRequest: "{name} · {customer} · {kind} · 原逾期 {late}"
    case .moreRequests: "另有 {count} 個"
    case .nextTitle: "此後最薄弱的環節"
    case .nextLink: "{link}將承擔 {avoidable}，同類環節為 {expected}"
    case .nothingNext: "沒有：餘下的失敗都無法準時完成"
    case .planTitle: "只能改善若干環節時的最佳選擇"
    case .planStep: "{size} 個環節：改善 {links}，可挽回 {recoverable} 個中的 {saved} 個"
    case .planMore: "{size} 個環節：再改善 {links}，可挽回 {recoverable} 個中的 {saved} 個"
    case .planBound: "（未逐一嘗試所有組合：任何組合都不會超過 {bound} 個）"
    case .planNothing: "依各環節已展現的速度，沒有可以避免的失敗"
    }
  }
}
