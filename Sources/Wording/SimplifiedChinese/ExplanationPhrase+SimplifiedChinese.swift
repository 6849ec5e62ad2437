extension ExplanationPhrase {
  package var simplifiedChinese: String {
    switch self {
    case .holds: "{checks}，这一点依然成立。"
    case .fails: "无法排除{checks}。"
    case .untested: "数据太少，无法在{checks}相同的条件下比较。"
    case .atEqualWorkload: "在工作量相同时"
    case .beyondOthers: "与该提供方的其他客户相比"
    case .withinKinds: "在同类请求之内"
    case .workloadChange: "工作量的变化"
    case .everyonesChange: "该提供方所有客户共同的变化"
    case .kindChange: "请求类型的变化"
    case .workloadName: "工作量"
    case .othersName: "其他客户"
    case .kindsName: "请求类型"
    case .and: "和"

    case .title: "其他解释"
    case .ofContrast: "差异的其他解释"
    case .ofSlowing: "变慢的其他解释"
    case .explanation: "保持相同"
    case .remains: "剩余效应"
    case .verdict: "是否成立"
    case .stands: "是"
    case .standsNot: "否"
    case .unknown: "太少，无法判断"
    case .loadBefore: "之前 {open} 个未结、每周到达 {arrivals} 个，之后 {openAfter} 个、{arrivalsAfter} 个"
    case .loadBeside: "其他方提出时 {open} 个未结、每周到达 {arrivals} 个，本方提出时 {openAfter} 个、{arrivalsAfter} 个"
    case .tenths: "在 {count} 个工作量相近的组内"
    case .otherLinks: "与同期 {count} 个其他客户相比"
    case .eachOther: "与 {count} 个其他客户逐一相比"
    case .kindGroups: "在 {count} 类请求之内"
    case .kindMonthGroups: "在 {count} 组同类同月的请求之内"

    case .nextTarget: "下一个目标"
    case .targetMet: "{months}达到了 {target} 的目标：其中最慢的一个月为 {sustained}。下一个目标：{next}。"
    case .targetNotMet: "{months}未达到 {target} 的目标：其中最慢的一个月为 {sustained}。目标不变。"
    case .onTimeMet: "持续做到了 {sustained} 准时；下一个目标：{next}。"
    case .onTimeNotMet: "最差的一个月准时率为 {sustained}；{target} 的目标不变。"

    case .month: "月份"
    case .monthShare: "失败占比"
    case .monthExcess: "超出偶然"
    }
  }
}
