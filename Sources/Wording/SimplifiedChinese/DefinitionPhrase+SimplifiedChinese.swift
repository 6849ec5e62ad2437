extension DefinitionPhrase {
  package var simplifiedChinese: String {
    switch self {
    case .link: "一方向另一方提出的全部请求；提出者为客户，服务者为服务方。"
    case .externalRequests: "公司外部客户的请求；每一个都沿着为其提出的内部请求追踪。"
    case .failed: "交付晚于期限，或超过期限仍未完成；没有承诺时间的，以日志记载的失败结果为准。"
    case .recoverable: "若每个环节都在目标用时之内，本可准时的失败请求。"
    case .overPromised: "即便如此仍会逾期的失败请求。"
    case .notTime: "在期限内交付却以失败告终：只计数，不归于任何环节。"
    case .ownTime: "从提出到交付的时间，扣除再向他方提出的请求和等待客户的时间。"
    case .target: "自身用时本可达到的水平：服务协议、该请求自己的承诺，或服务方在表现较好的四分之一月份与客户中展现的速度。"
    case .carried: "把可挽回的请求按作用大小（沙普利值）分给本可挽回它的各环节；所有环节之和等于可挽回总数。"
    case .expected: "假定所有自身用时都随机抽取，速度与承诺不变，处在同样位置的环节会占多少；取 20 个虚拟公司的平均值。"
    case .excess: "所占失败减去偶然情况；并附对外部请求重复抽样 200 次的 90% 区间。"
    case .top: "在这些重复抽样中该环节排名第一的比例。"
    case .alone: "仅该环节达到目标用时、其他一切不变时，本可准时的失败请求数。"
    case .onTimeRate: "到期承诺中兑现的比例；范围为 95% 区间（Wilson）。"
    case .wellServed: "已交付、按承诺准时、无返工、未推转、无投诉、评分不在下半段。"
    case .response: "从提出到交付的时间，包括他方所用时间。"
    case .criticalPath: "从交付往回追溯，每次取最后交付的请求：缩短其他部分都无济于事。"

    case .allHours: "所有时间都计入，包括夜间和周末。"
    case .sameCourse: "重演时，每个请求等待的对象与日志中相同；只缩短自身用时，且不低于目标。"
    case .fairness: "这些数字只反映日志的内容，是沟通的起点，而非对任何人的评判。"
    }
  }
}
