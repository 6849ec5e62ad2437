extension RefusalPhrase {
  package var traditionalChinese: String {
    switch self {
    case .title: "傷害服務的話"
    case .read: "出自請求的備註，說話的可能是任何一方；由規則辨識，下結論前請看原文。"
    case .columnSaid: "說法"
    case .columnRequests: "請求數"
    case .columnBetter: "更好的說法"

    case .dontKnow: "我不知道"
    case .flatNo: "不行"
    case .notMyJob: "那不是我的工作"
    case .blamesColleagues: "您說得對，那個部門很差勁"
    case .notMyFault: "那不是我的錯"
    case .sendsToManager: "你去找我們經理談"
    case .asksWhenNeeded: "你什麼時候需要？"
    case .calmDown: "冷靜點"
    case .tooBusy: "我正在忙"
    case .callBackLater: "晚點再打來"

    case .dontKnowBetter: "我幫您問清楚"
    case .flatNoBetter: "我能做到的是……"
    case .notMyJobBetter: "這件事由……來幫您"
    case .blamesColleaguesBetter: "我理解您的感受"
    case .notMyFaultBetter: "我們看看怎麼解決"
    case .sendsToManagerBetter: "我來幫您解決"
    case .asksWhenNeededBetter: "我會盡力"
    case .calmDownBetter: "很抱歉"
    case .tooBusyBetter: "請稍候"
    case .callBackLaterBetter: "我會回您電話"
    }
  }
}
