extension ChartPhrase {
  package var traditionalChinese: String {
    switch self {
    case .intervalSummary: "所占失敗 {avoidable}（90% 區間 {low} 至 {high}）；偶然情況 {expected}"

    case .ownTimes: "各請求的自身用時"
    case .ownTimesRead: "依自身用時統計的請求數，橫軸為對數刻度。著色較深的部分超出目標。目標依據：{basis}。"
    case .ownTimesUntargeted: "依自身用時統計的請求數，橫軸為對數刻度。沒有可供比較的目標。"
    case .targetMark: "目標 {duration}"
    case .medianMark: "中位數 {duration}"
    case .binTip: "{count} 個請求：{from} 至 {to}"
    case .histogramSummary: "{count} 個請求的自身用時：中位數 {median}，目標 {target}"

    case .monthByMonth: "逐月自身用時"
    case .monthByMonthRead: "每月提出的請求的自身用時中位數；下方長條為請求數。"
    case .changeMark: "{date} 起變化"
    case .linkMonthTip: "{month}：{own}，{count} 個請求"
    case .linkTrendSummary: "{months} 個月的自身用時中位數：首月 {first}，末月 {last}"
    case .monthTip: "{month}：{requests} 個請求，{failed} 個失敗（{share}）"
    case .trendSummary: "{months} 個月共 {requests} 個外部請求，其中 {failed} 個失敗"

    case .columnServedBy: "服務方"
    case .columnTime: "時間"
    case .timelineOwn: "自身用時"
    case .timelineTarget: "目標"
    case .ownTime: "自身用時"
    case .waitingForOthers: "等待他方"
    case .paused: "暫停：我方無法處理"
    case .dueMark: "期限"
    case .ownPromise: "自身承諾時間"
    case .criticalPath: "在關鍵路徑上"
    case .stepSummary: "{opened} 至 {delivered}，自身用時 {own}"
    case .stepsLeftOut: "未顯示：此鏈中另有 {count} 個請求。"
    }
  }
}
