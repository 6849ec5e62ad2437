extension TermPhrase {
  package var traditionalChinese: String {
    switch self {
    case .weakest: "最弱"
    case .weak: "薄弱"
    case .watch: "留意"
    case .sound: "正常"
    case .tooFew: "數量不足"

    case .weakestMeans: "超出偶然的失敗最多"
    case .weakMeans: "失敗多於偶然情況"
    case .watchMeans: "失敗不多於偶然情況，但有值得留意的跡象"
    case .soundMeans: "失敗不多於偶然情況"
    case .tooFewMeans: "請求不足 20 個，無法判斷"

    case .responseTime: "回應時間"
    case .onTimeRate: "準時率"
    case .rework: "重工"
    case .volume: "請求量"
    case .betweenness: "中介中心度"

    case .agreedTarget: "服務協議（OLA）"
    case .promisedTarget: "自己的承諾"
    case .demonstratedPace: "已展現的速度"
    case .medianOfProvider: "服務方的中位數"
    case .medianOfKind: "該類別的中位數"

    case .duePromises: "承諾時間"
    case .dueTarget: "指定的目標時間"
    case .dueInferred: "同類請求五分之四能完成的時間"
    case .dueMixed: "承諾時間；沒有承諾的按目標時間或同類請求推算"

    case .servedOnTime: "準時"
    case .stillOpen: "未完成"
    case .cancelled: "已取消"
    case .recoverable: "可挽回"
    case .overPromised: "承諾過緊"
    case .notTime: "失敗，但未逾期"
    case .late: "逾期"

    case .waitingForCustomer: "等待客戶"
    case .resolved: "已解決"
    case .waitingForSupplier: "等待供應商"

    case .teams: "團隊"
    case .persons: "個人"
    case .departments: "部門"
    case .requestLog: "請求記錄"
    case .eventLog: "事件記錄"
    case .externalCustomers: "外部客戶"
    case .externalCustomersWithin: "外部客戶"
    case .noKind: "未分類"
    }
  }
}
