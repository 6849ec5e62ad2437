extension TermPhrase {
  package var simplifiedChinese: String {
    switch self {
    case .weakest: "最弱"
    case .weak: "薄弱"
    case .watch: "留意"
    case .sound: "正常"
    case .tooFew: "数量不足"

    case .weakestMeans: "超出偶然的失败最多"
    case .weakMeans: "失败多于偶然情况"
    case .watchMeans: "失败不多于偶然情况，但有值得留意的迹象"
    case .soundMeans: "失败不多于偶然情况"
    case .tooFewMeans: "请求不足 20 个，无法判断"

    case .responseTime: "响应时间"
    case .onTimeRate: "准时率"
    case .rework: "返工"
    case .volume: "请求量"
    case .betweenness: "中介中心度"

    case .agreedTarget: "服务协议（OLA）"
    case .promisedTarget: "自己的承诺"
    case .demonstratedPace: "已展现的速度"
    case .medianOfProvider: "服务方的中位数"
    case .medianOfKind: "该类别的中位数"

    case .duePromises: "承诺时间"
    case .dueTarget: "给定的目标时间"
    case .dueInferred: "同类请求五分之四能完成的时间"
    case .dueMixed: "承诺时间；没有承诺的按目标时间或同类请求推算"

    case .servedOnTime: "准时"
    case .stillOpen: "未完成"
    case .cancelled: "已取消"
    case .recoverable: "可挽回"
    case .overPromised: "承诺过紧"
    case .notTime: "失败，但未逾期"
    case .late: "逾期"

    case .waitingForCustomer: "等待客户"
    case .resolved: "已解决"
    case .waitingForSupplier: "等待供应商"

    case .teams: "团队"
    case .persons: "个人"
    case .departments: "部门"
    case .requestLog: "请求日志"
    case .eventLog: "事件日志"
    case .externalCustomers: "外部客户"
    case .externalCustomersWithin: "外部客户"
    case .noKind: "未分类"
    }
  }
}
