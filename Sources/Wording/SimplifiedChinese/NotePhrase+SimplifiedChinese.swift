extension NotePhrase {
  package var simplifiedChinese: String {
    switch self {
    case .attributionImpossible:
      "日志中既没有上级请求列，也没有案例列：可以衡量各个环节，但无法追踪外部请求背后的内部请求"
    case .dueInferred: "{count} 个外部请求没有承诺时间；比同类五分之四的请求慢即视为迟交"
    case .dueInferredOfAllKinds: "{kinds} 类请求数量太少，无法单独推算期限，改用全部类别的期限"
    case .noPromises: "没有承诺时间列：不显示准时率"
    case .personsShown: "个人之间的环节：只反映日志所记录的情况，不代表任何人的过错；请先沟通再行动"
    case .nullSampled: "预期失误由 {total} 个外部请求中的 {count} 个抽样得出"
    case .betweennessSkipped: "共 {parties} 方、{links} 个环节：未计算中介中心度"
    case .openedAfterAsOf: "{asOf} 之后提出的 {count} 个请求未计入"
    case .loosePromises: "{count} 个承诺时间远长于实际所需"
    }
  }
}
