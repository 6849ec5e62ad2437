extension StandingPhrase {
  package var simplifiedChinese: String {
    switch self {
    case .section: "失败背后"
    case .sectionShort: "失败背后"

    case .vitalFew: "关键少数（80/20）"
    case .vitalIntro: "每根柱代表一项，曲线为累计份额。解决关键少数，胜过处处改进一点。"
    case .links: "环节"
    case .providers: "提供方"
    case .kinds: "请求类型"
    case .customers: "外部客户"
    case .linkFailures: "承担的可挽回失败"
    case .kindFailures: "失败请求"
    case .vitalSentence: "{count} 项中的 {vital} 项带来 {total} 个{unit}的 {share}。"
    case .curveDescribes: "按失败数排列的柱与累计份额；前 {vital} 项（共 {count} 项）达到 {share}。"
    case .unnamed: "无名称"
    case .rank: "#"
    case .failures: "失败"
    case .cumulated: "累计"

    case .responsibility: "责任核对"
    case .responsibilityIntro:
      "谁从客户那里接下某类请求，谁就对客户负责。旁边列出失败请求实际由谁持有、平均多久，以及客户自身的部分。持有不等于过错：那只是时间的去处。"
    case .answers: "对客户负责"
    case .heldBy: "失败请求由谁持有：失败时、按时时"
    case .holder: "{party} {failed}（{share}；按时时 {served}）"
    case .heldElsewhere: "他方持有最久"
    case .customerPart: "客户自身的部分"
    case .customerWaits: "{count} 个曾等待客户，平均 {duration}"
    case .customerPulled: "{count} 个被提前"
    case .customerNone: "日志未显示"

    case .touchpoints: "接触点"
    case .touchpointsIntro: "与外部客户的每一类接触都是关键时刻。其背后是承担失败的各个环节。"
    case .contact: "接触"
    case .behind: "背后的环节及其带来的失败"
    case .noChannels: "没有渠道列：仅按类型区分接触。"
    case .noKinds: "没有类型列：无法区分接触与责任。"
    }
  }
}
