extension RolePhrase {
  package var simplifiedChinese: String {
    switch self {
    case .id: "编号"
    case .parent: "上级请求"
    case .case: "案例"
    case .customer: "客户"
    case .customerTeam: "客户团队"
    case .provider: "提供方"
    case .providerTeam: "提供方团队"
    case .kind: "种类"
    case .opened: "提出时间"
    case .acknowledged: "确认时间"
    case .promised: "承诺时间"
    case .firstPromised: "首次承诺时间"
    case .promiseChanged: "承诺变更时间"
    case .delivered: "交付时间"
    case .status: "状态"
    case .outcome: "结果"
    case .complaint: "投诉"
    case .reopened: "重开"
    case .reminders: "催办次数"
    case .rating: "评分"
    case .value: "金额"
    case .channel: "渠道"
    case .note: "备注"
    case .external: "外部"
    case .time: "时间"
    case .team: "团队"
    case .person: "人员"
    case .activity: "活动"
    }
  }
}
