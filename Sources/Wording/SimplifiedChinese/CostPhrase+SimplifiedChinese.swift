extension CostPhrase {
  package var simplifiedChinese: String {
    switch self {
    case .title: "按您的假设，面临风险的价值"
    case .titleShort: "风险"
    case .intro:
      "由给定的成本模型得出的区间，并列出每个乘积的全部因子。它们从不同角度看同一损失，不可相加。这些假设出自管理文献与您自己的数字，并非定律；后来的研究对其大小看法不一（Hogreve 等，2017，关于服务利润链）。"
    case .range: "{low} 至 {high}"
    case .columnEstimate: "估算"
    case .columnRange: "区间"
    case .columnProduct: "乘积"
    case .columnAssumption: "假设"
    case .columnSource: "来源"
    case .fromLog: "由日志统计"
    case .notGiven: "未给出"
    case .unknown: "成本模型缺少您自己的数字，未作估算：{names}。"

    case .valueAtRisk: "不再回来的客户的年价值（{currency}）"
    case .valueAtRiskOfFirst: "其中由{link}承担的部分（{currency}）"
    case .replacing: "赢得同样多的新客户（{currency}）"
    case .strengthLost: "客户在逾期等待中流失的价值（{currency}）"
    case .complaintsSettled: "投诉若处理得又快又好可保住的价值（{currency}）"
    case .peopleWhoHear: "听说此事的人数"
    case .silent: "投诉所代表的不满客户"

    case .failedCustomers: "有失败请求的客户"
    case .failedRequests: "失败请求"
    case .complaints: "投诉"
    case .lateDays: "逾期天数"
    case .shareOfFirst: "其占全部失败的部分（90% 区间）"
    case .customerValue: "一名客户每年带来的价值"
    case .keepingCost: "每年留住一名客户的成本"
    case .dissatisfied: "其中不满者"
    case .wouldNotReturn: "不满者中不再回来的"
    case .complain: "不满者中会投诉的"
    case .tellOthers: "不满者中会告诉亲友的"
    case .peopleTold: "每人告诉的人数"
    case .winningFactor: "赢得客户与留住客户的成本倍数"
    case .strengthLostPerDay: "客户每天流失的份额"
    case .buyAgainIfSettled: "投诉处理得又快又好后会再次购买的"

    case .header: "关于劣质服务代价的假设。可修改任意一项；每项为从低到高的区间。"
    case .headerOwn: "只有您知道的数字留空；缺少它们时不作相应估算。"
    case .headerUse: "用法：weaklink analyze requests.csv --cost-model {file}"
    case .headerUnused:
      "仅引用而不参与计算的说法：更好的服务可多收 10%；好服务会告诉 9-12 人；极差服务后 91% 不再光顾；多留住 5% 的客户利润增加 25%；80% 的利润来自 20% 的客户。"

    case .faultAt: "{place}：{message}"
    case .notYAML: "文件不是 YAML：{reason}"
    case .noAssumptions: "应有 'currency' 与 'assumptions'，格式见 'weaklink cost-model' 的输出"
    case .unknownAssumption: "没有名为 '{name}' 的假设；可用的有 {names}"
    case .notARange: "'{name}' 需要数字 'low' 与 'high'，由低到高，而非 '{found}'"
    case .notAShare: "'{name}' 是占比：应在 0 与 1 之间，而非 {low} 至 {high}"
    case .negative: "'{name}' 不能为负，而 {low} 为负"
    }
  }
}
