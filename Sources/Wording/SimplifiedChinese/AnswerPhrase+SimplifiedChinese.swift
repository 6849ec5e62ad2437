extension AnswerPhrase {
  package var simplifiedChinese: String {
    switch self {
    case .lateOfKind: "逾期的{kinds}"
    case .failedOfKind: "失败的{kinds}"
    case .lateRequests: "逾期的外部请求"
    case .failedRequests: "失败的外部请求"

    case .weakestLink:
      "最薄弱的环节是{link}：{failures}中有 {share} 落在这里，同样位置的一般环节约为 {expected}。"
    case .weakWithoutWeakest:
      "无法确定哪个环节最薄弱。{link}是薄弱环节：{failures}中有 {share} 落在这里，同样位置的一般环节约为 {expected}。"
    case .noWeakestLink:
      "没有特别突出的环节。{failures}中落在{link}的最多，占 {share}；同样位置的一般环节约为 {expected}。"
    case .noneBeyondChance:
      "没有特别突出的环节。{failures}中落在{link}的最多，占 {share}，但不超过同样位置的一般环节。"
    case .tooFewToCompare:
      "没有一个环节达到比较所需的 20 个请求。占比最高的是{link}：{failures}中有 {share} 落在这里。"
    case .noneRecoverable:
      "即使每个环节都保持已展现的速度，{failed} 个{failures}也没有一个能按时完成：问题不在任何单个环节。"
    case .oneNotRecoverable:
      "即使每个环节都保持已展现的速度，唯一失败的外部请求也会逾期：问题不在任何单个环节。"
    case .nothingFailed: "{requests} 个外部请求没有一个失败。"
    case .nothingFailedYet: "{requests} 个外部请求至今没有一个失败，其中 {open} 个尚未完成。"
    case .noDueTimes:
      "{requests} 个外部请求都没有期限，无法判断是否逾期。请提供承诺时间列，或设定目标时间。"
    case .unattributed:
      "{requests} 个外部请求中有 {failed} 个失败，但日志没有说明为它们提出了哪些内部请求：缺少案例列或上级请求列。"
    case .noExternalRequests: "日志中没有外部客户的请求：只能看出各环节之间的服务情况，看不出客户因此受到的影响。"

    case .verySure: "非常确定"
    case .fairlySure: "比较确定"
    case .likely: "很可能"
    case .unsure: "不确定"
    case .certainty:
      "{sureness}：它比偶然情况多出 {excess} 个（90% 区间 {low} 至 {high}），在 {top} 的重复抽样中排名第一。"
    case .certaintyOfWeak:
      "确属薄弱，但未必是最薄弱的：它比偶然情况多出 {excess} 个（90% 区间 {low} 至 {high}），在 {top} 的重复抽样中排名第一。"
    case .withinChance:
      "这也可能只是偶然：落在这里的有 {avoidable} 个，预期为 {expected} 个（差值的 90% 区间为 {low} 至 {high}）。"

    case .fixedAlone:
      "只要它达到目标用时（{target}，目前中位数为 {own}），其他一切不变，{failed} 个{failures}中就有 {alone} 个可以按时完成。"
    case .fixedAloneOne:
      "只要它达到目标用时（{target}，目前中位数为 {own}），其他一切不变，唯一失败的外部请求就可以按时完成。"
    case .fixedTogether: "如果所有环节都达到目标用时，则有 {recoverable} 个。"

    case .slowerSince: "自 {date} 起，{link}的用时是之前的 {ratio} 倍。"
    case .slowerSinceAtCost: "自 {date} 起，{link}的用时是之前的 {ratio} 倍，由此多出 {cost} 个失败的外部请求。"
    case .fasterSince: "自 {date} 起，{link}的用时降为之前的 {ratio}。"
    case .slowerThanForOthers:
      "{provider}为{customer}服务的用时是为其他客户的 {ratio} 倍（对比其他客户的 {against} 个请求）。"
    case .openConflict: "{customer}与{provider}之间的冲突自 {date} 起未解决，已有 {days} 天。"

    case .requests: "{count} 个外部请求"
    case .failed: "{count} 个失败"
    case .recoverable: "{count} 个可挽回"
    case .overPromised: "{count} 个承诺过紧"
    case .notTime: "{count} 个与时间无关"
    case .open: "{count} 个未完成"
    case .due: "期限依据：{basis}"

    case .serviceLink: "{provider} → {customer}"
    case .ownWork: "{owner}自身的工作"
    }
  }
}
