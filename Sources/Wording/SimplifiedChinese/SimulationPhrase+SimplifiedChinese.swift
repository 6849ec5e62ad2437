extension SimulationPhrase {
  package var simplifiedChinese: String {
    switch self {
    case .noCases: "公司至少要有一个外部请求，不能是 {count}"
    case .tooFewTeams: "公司至少要有两个团队，不能是 {count}"
    case .tooFewPeople: "{teams} 个团队至少要有同样多的人，不能是 {count}"
    case .noDays: "时间段至少要有一天，不能是 {count}"
    case .notAShare: "比例应在 0 到 1 之间，{value} 不在其中"
    case .notPositive: "倍数应大于 0，{value} 不符合"
    case .unknownTeam: "公司里没有名为“{name}”的团队"
    case .unknownPerson: "公司里没有名为“{name}”的人"
    case .noSuchLink: "在这家公司里，“{customer}”从不向“{provider}”提出请求"
    case .neverAsks: "在这家公司里，“{customer}”从不向同事提出请求"
    case .neverAsked: "在这家公司里，没有同事向“{provider}”提出请求"
    case .outsideThePeriod: "{since} 不在 {from} 至 {to} 这段时间内"
    }
  }
}
