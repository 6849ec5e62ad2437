extension SimulationPhrase {
  package var traditionalChinese: String {
    switch self {
    case .noCases: "公司至少要有一個外部請求，不能是 {count}"
    case .tooFewTeams: "公司至少要有兩個團隊，不能是 {count}"
    case .tooFewPeople: "{teams} 個團隊至少要有同樣多的人，不能是 {count}"
    case .noDays: "期間至少要有一天，不能是 {count}"
    case .notAShare: "比例應介於 0 與 1 之間，{value} 不在其中"
    case .notPositive: "倍數應大於 0，{value} 不符合"
    case .unknownTeam: "公司裡沒有名為「{name}」的團隊"
    case .unknownPerson: "公司裡沒有名為「{name}」的人"
    case .noSuchLink: "在這家公司裡，「{customer}」從不向「{provider}」提出請求"
    case .neverAsks: "在這家公司裡，「{customer}」從不向同事提出請求"
    case .neverAsked: "在這家公司裡，沒有同事向「{provider}」提出請求"
    case .outsideThePeriod: "{since} 不在 {from} 至 {to} 這段期間內"
    }
  }
}
