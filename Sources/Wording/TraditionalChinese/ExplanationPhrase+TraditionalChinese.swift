extension ExplanationPhrase {
  package var traditionalChinese: String {
    switch self {
    case .holds: "{checks}，這一點依然成立。"
    case .fails: "無法排除{checks}。"
    case .untested: "資料太少，無法在{checks}相同的條件下比較。"
    case .atEqualWorkload: "在工作量相同時"
    case .beyondOthers: "與該提供方的其他客戶相比"
    case .withinKinds: "在同類請求之內"
    case .workloadChange: "工作量的變化"
    case .everyonesChange: "該提供方所有客戶共同的變化"
    case .kindChange: "請求類型的變化"
    case .workloadName: "工作量"
    case .othersName: "其他客戶"
    case .kindsName: "請求類型"
    case .and: "和"

    case .title: "其他解釋"
    case .ofContrast: "差異的其他解釋"
    case .ofSlowing: "變慢的其他解釋"
    case .explanation: "保持相同"
    case .remains: "剩餘效應"
    case .verdict: "是否成立"
    case .stands: "是"
    case .standsNot: "否"
    case .unknown: "太少，無法判斷"
    case .loadBefore: "之前 {open} 個未結、每週到達 {arrivals} 個，之後 {openAfter} 個、{arrivalsAfter} 個"
    case .loadBeside: "其他方提出時 {open} 個未結、每週到達 {arrivals} 個，本方提出時 {openAfter} 個、{arrivalsAfter} 個"
    case .tenths: "在 {count} 個工作量相近的組內"
    case .otherLinks: "與同期 {count} 個其他客戶相比"
    case .eachOther: "與 {count} 個其他客戶逐一相比"
    case .kindGroups: "在 {count} 類請求之內"
    case .kindMonthGroups: "在 {count} 組同類同月的請求之內"

    case .nextTarget: "下一個目標"
    case .targetMet: "{months}達到了 {target} 的目標：其中最慢的一個月為 {sustained}。下一個目標：{next}。"
    case .targetNotMet: "{months}未達到 {target} 的目標：其中最慢的一個月為 {sustained}。目標不變。"
    case .onTimeMet: "持續做到了 {sustained} 準時；下一個目標：{next}。"
    case .onTimeNotMet: "最差的一個月準時率為 {sustained}；{target} 的目標不變。"

    case .month: "月份"
    case .monthShare: "失敗占比"
    case .monthExcess: "超出偶然"
    }
  }
}
