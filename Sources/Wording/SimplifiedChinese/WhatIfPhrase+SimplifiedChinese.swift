extension WhatIfPhrase {
  package var simplifiedChinese: String {
    switch self {
    case .headline: "{failed} 个{failures}中，有 {saved} 个本可按时完成。"
    case .nothingSaved: "{failed} 个{failures}中，没有一个能因此按时完成。"
    case .sureness: "类似时期的 90% 区间为 {low} 至 {high}；其余一切不变。"
    case .fixedTitle: "假如改进"
    case .toTarget: "{link}{kind}：每个请求都不超过各自的目标时间"
    case .toDuration: "{link}{kind}：每个请求都不超过 {duration}"
    case .ofKind: "（{kind}）"
    case .capTitle: "同时未结请求的上限"
    case .capped: "{party}，{open}：{requests} 个请求中有 {above} 个到来时未结数已达此数，用时是其他请求的 {ratio} 倍"
    case .cappedNoSlower:
      "{party}，{open}：{requests} 个请求中有 {above} 个到来时未结数已达此数，用时并不比其他请求长：减少同时的工作没有收益"
    case .cappedUnknown: "{party}，{open}：{requests} 个请求中有 {above} 个到来时未结数已达此数；任一侧不足 20 个，无法判断影响"
    case .savedTitle: "由此按时完成的请求，逾期最久的在前"
    case .savedRequest: "{name} · {customer} · {kind} · 原逾期 {late}"
    case .moreRequests: "另有 {count} 个"
    case .nextTitle: "此后最薄弱的环节"
    case .nextLink: "{link}将承担 {avoidable}，同类环节为 {expected}"
    case .nothingNext: "没有：余下的失败都无法按时完成"
    case .planTitle: "只能改进若干环节时的最佳选择"
    case .planStep: "{size} 个环节：改进 {links}，可挽回 {recoverable} 个中的 {saved} 个"
    case .planMore: "{size} 个环节：再改进 {links}，可挽回 {recoverable} 个中的 {saved} 个"
    case .planBound: "（未逐一尝试所有组合：任何组合都不会超过 {bound} 个）"
    case .planNothing: "按各环节已展现的速度，没有可以避免的失败"
    }
  }
}
