extension RefusalPhrase {
  package var simplifiedChinese: String {
    switch self {
    case .title: "伤服务的话"
    case .read: "出自请求的备注，说话的可能是任何一方；由规则识别，下结论前请看原文。"
    case .columnSaid: "说法"
    case .columnRequests: "请求数"
    case .columnBetter: "更好的说法"

    case .dontKnow: "我不知道"
    case .flatNo: "不行"
    case .notMyJob: "那不是我的工作"
    case .blamesColleagues: "您说得对，那个部门很差劲"
    case .notMyFault: "那不是我的错"
    case .sendsToManager: "你去找我们经理谈"
    case .asksWhenNeeded: "你什么时候需要？"
    case .calmDown: "冷静点"
    case .tooBusy: "我忙着呢"
    case .callBackLater: "过会儿再打来"

    case .dontKnowBetter: "我去问清楚"
    case .flatNoBetter: "我能做到的是……"
    case .notMyJobBetter: "这件事由……来帮您"
    case .blamesColleaguesBetter: "我理解您的感受"
    case .notMyFaultBetter: "我们看看怎么解决"
    case .sendsToManagerBetter: "我来帮您解决"
    case .asksWhenNeededBetter: "我会尽力"
    case .calmDownBetter: "很抱歉"
    case .tooBusyBetter: "请稍等"
    case .callBackLaterBetter: "我给您回电话"
    }
  }
}
