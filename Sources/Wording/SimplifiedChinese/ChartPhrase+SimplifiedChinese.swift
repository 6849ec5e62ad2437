extension ChartPhrase {
  package var simplifiedChinese: String {
    switch self {
    case .intervalSummary: "所占失败 {avoidable}（90% 区间 {low} 至 {high}）；偶然情况 {expected}"

    case .ownTimes: "各请求的自身用时"
    case .ownTimesRead: "按自身用时统计的请求数，横轴为对数刻度。着色较深的部分超出目标。目标依据：{basis}。"
    case .ownTimesUntargeted: "按自身用时统计的请求数，横轴为对数刻度。没有可供比较的目标。"
    case .targetMark: "目标 {duration}"
    case .medianMark: "中位数 {duration}"
    case .binTip: "{count} 个请求：{from} 至 {to}"
    case .histogramSummary: "{count} 个请求的自身用时：中位数 {median}，目标 {target}"

    case .monthByMonth: "逐月自身用时"
    case .monthByMonthRead: "每月提出的请求的自身用时中位数；下方柱形为请求数。"
    case .changeMark: "{date} 起变化"
    case .linkMonthTip: "{month}：{own}，{count} 个请求"
    case .linkTrendSummary: "{months} 个月的自身用时中位数：首月 {first}，末月 {last}"
    case .monthTip: "{month}：{requests} 个请求，{failed} 个失败（{share}）"
    case .trendSummary: "{months} 个月共 {requests} 个外部请求，其中 {failed} 个失败"

    case .columnServedBy: "服务方"
    case .columnTime: "时间"
    case .timelineOwn: "自身用时"
    case .timelineTarget: "目标"
    case .ownTime: "自身用时"
    case .waitingForOthers: "等待他方"
    case .paused: "暂停：我方无法处理"
    case .dueMark: "期限"
    case .ownPromise: "自身承诺时间"
    case .criticalPath: "在关键路径上"
    case .stepSummary: "{opened} 至 {delivered}，自身用时 {own}"
    case .stepsLeftOut: "未显示：此链中另有 {count} 个请求。"
    }
  }
}
