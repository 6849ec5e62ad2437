extension RolePhrase {
  package var traditionalChinese: String {
    switch self {
    case .id: "編號"
    case .parent: "上級請求"
    case .case: "案件"
    case .customer: "客戶"
    case .customerTeam: "客戶團隊"
    case .provider: "提供方"
    case .providerTeam: "提供方團隊"
    case .kind: "種類"
    case .opened: "提出時間"
    case .acknowledged: "確認時間"
    case .promised: "承諾時間"
    case .firstPromised: "首次承諾時間"
    case .promiseChanged: "承諾變更時間"
    case .delivered: "交付時間"
    case .status: "狀態"
    case .outcome: "結果"
    case .complaint: "投訴"
    case .reopened: "重開"
    case .reminders: "催辦次數"
    case .rating: "評分"
    case .value: "金額"
    case .channel: "管道"
    case .note: "備註"
    case .external: "外部"
    case .time: "時間"
    case .team: "團隊"
    case .person: "人員"
    case .activity: "活動"
    }
  }
}
