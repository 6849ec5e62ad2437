extension LinkPhrase {
  package var simplifiedChinese: String {
    switch self {
    case .place: "{link}：在 {links} 个环节中排第 {rank}"
    case .verdictMeans: "判断：{verdict}，{meaning}。"
    case .noHistory: "本次分析中没有这个环节的历史数据。"
    case .histogramRead: "█ 超出目标 · ▒ 目标之内"
    case .otherWay: "反方向"
    case .noOtherWay: "{provider}没有向{customer}提出过请求。"
    case .serves: "为谁服务"
    case .asks: "向谁提出请求"
    case .partyCounts: "收到 {received} 个请求 · 提出 {made} 个"
    case .frontLine: "一线"
    case .speakWith: "可与之沟通的人：{names}"
    case .managed: "上级：{name}"
    case .people: "{count} 人"
    case .parties: "逐方查看"
    case .partiesShort: "各方"
    case .partiesIntro: "每一方既是同事的提供方，也是同事的客户：它如何服务，又得到怎样的服务。环节承担的失败计在提供方名下。"
    case .asProvider: "它如何服务"
    case .asCustomer: "它得到的服务"
    case .answersFor: "它对客户负责的与持有的"
    case .answersForKind: "从客户处接下{kind}：{requests} 个中有 {failed} 个失败，其中 {elsewhere} 个由他方持有最久"
    case .holdsKind: "平均持有失败的{kind} {duration}，占 {share} 的时间；按时的为 {served}"
    }
  }
}
