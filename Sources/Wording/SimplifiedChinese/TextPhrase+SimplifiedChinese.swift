extension TextPhrase {
  package var simplifiedChinese: String {
    switch self {
    case .link: "服务方 → 客户方"
    case .customer: "客户方"
    case .provider: "服务方"
    case .verdict: "判断"
    case .requests: "请求数"
    case .ownTime: "自身用时"
    case .median: "中位数"
    case .target: "目标"
    case .carried: "落在此处的失败"
    case .inAll: "合计"
    case .byChance: "偶然"
    case .beyond: "超出（90%）"
    case .first: "居首"
    case .rankingLegend:
      "偶然：同样位置的一般环节会有的数量 · 超出：其余部分及其 90% 区间 · 居首：在多大比例的重复抽样中排名第一"
    case .moreLinks: "另有 {count} 个环节，合计 {avoidable} 个，偶然情况下约为 {expected} 个。"

    case .alsoSeen: "另外发现"
    case .moreLinksCounted: "另有 {count} 个环节。"
    case .moreSignsElsewhere: "其他环节上另有 {count} 项类似情况"
    case .overPromisedTitle: "即使各环节都保持已展现的速度也会逾期"
    case .overPromisedLine: "{count} 个{kind}，由{provider}承诺"
    case .lateAnywayLine: "{count} 个{kind}，由{provider}服务"
    case .overPromisedMore: "另有 {lines} 类，共 {count} 个"
    case .timeWentTo: "时间用在：{links}"
    case .notes: "说明"
    case .rows:
      "{file}：{rows} 行 = 读入 {accepted} + 搁置 {setAside} + 重复 {duplicates}"
    }
  }
}
