/// Classes states by their words, in English, in Chinese of both scripts, in German, French,
/// Spanish and Portuguese.
enum StateWords {
  /// The class of a state; nil where no word of it is known, which counts as working.
  ///
  /// Waiting that does not say for whom is not the customer's: it stays the provider's own time
  /// and is shown apart, as waiting for a supplier is.
  static func classOf(_ state: String) -> StateClass? {
    let words = HeaderGrammar.words(of: state).filter { $0 != "#" }
    if let whole = StateVocabulary.whole[words.joined(separator: " ")] { return whole }
    if state.unicodeScalars.contains(where: { $0.value >= 0x2E80 }) {
      return chinese(state.lowercased())
    }
    func has(_ meaning: StateVocabulary.Meaning) -> Bool {
      words.contains { StateVocabulary.means($0, meaning) }
    }
    if has(.reopening) { return .working }
    if has(.cancelled) { return .cancelled }
    if has(.waiting) {
      if has(.supplier) { return .waitingForSupplier }
      if has(.customer) { return .waitingForCustomer }
      return has(.queue) ? .working : .waitingForSupplier
    }
    if has(.undoing) { return .working }
    if has(.resolved) { return .resolved }
    return has(.working) || has(.queue) ? .working : nil
  }

  /// Words of a Chinese state, the first that occurs deciding.
  private static let chineseWords: [(word: String, means: StateClass)] = [
    ("重新打开", .working), ("重新開", .working), ("重开", .working), ("重開", .working),
    ("未解决", .working), ("未解決", .working), ("未完成", .working), ("未关闭", .working),
    ("未關閉", .working), ("未结", .working), ("未結", .working), ("取消", .cancelled),
    ("作废", .cancelled), ("作廢", .cancelled), ("撤销", .cancelled), ("撤銷", .cancelled),
    ("撤回", .cancelled), ("驳回", .cancelled), ("駁回", .cancelled), ("拒绝", .cancelled),
    ("拒絕", .cancelled), ("终止", .cancelled), ("終止", .cancelled), ("待供应商", .waitingForSupplier),
    ("待供應商", .waitingForSupplier), ("待厂商", .waitingForSupplier), ("待廠商", .waitingForSupplier),
    ("等供应商", .waitingForSupplier), ("第三方", .waitingForSupplier),
    ("供应商", .waitingForSupplier), ("供應商", .waitingForSupplier), ("厂商", .waitingForSupplier),
    ("廠商", .waitingForSupplier), ("待客户", .waitingForCustomer), ("待客戶", .waitingForCustomer),
    ("等客户", .waitingForCustomer), ("等客戶", .waitingForCustomer), ("待用户", .waitingForCustomer),
    ("待用戶", .waitingForCustomer), ("客户", .waitingForCustomer), ("客戶", .waitingForCustomer),
    ("用户", .waitingForCustomer), ("用戶", .waitingForCustomer), ("待补充", .waitingForCustomer),
    ("待補充", .waitingForCustomer), ("待反馈", .waitingForCustomer), ("待回覆", .waitingForCustomer),
    ("待确认", .waitingForCustomer), ("待確認", .waitingForCustomer), ("待处理", .working),
    ("待處理", .working), ("待受理", .working), ("待派", .working),
    ("待分配", .working), ("待分派", .working), ("待审", .working), ("待審", .working),
    ("待办", .working), ("待辦", .working), ("待接单", .working), ("待接單", .working),
    ("待响应", .working), ("待回應", .working), ("待开始", .working), ("待開始", .working),
    ("反馈", .waitingForCustomer), ("回訪", .working), ("回访", .working),
    ("待", .waitingForSupplier), ("挂起", .waitingForSupplier), ("掛起", .waitingForSupplier),
    ("暂停", .waitingForSupplier), ("暫停", .waitingForSupplier), ("搁置", .waitingForSupplier),
    ("擱置", .waitingForSupplier), ("等待", .waitingForSupplier), ("完工", .resolved),
    ("拒", .cancelled), ("废弃", .cancelled), ("廢棄", .cancelled), ("无效", .cancelled),
    ("無效", .cancelled), ("退回", .working),
    ("处理中", .working), ("處理中", .working), ("进行中", .working), ("進行中", .working),
    ("已解决", .resolved), ("已解決", .resolved), ("已关闭", .resolved), ("已關閉", .resolved),
    ("关闭", .resolved), ("關閉", .resolved), ("结案", .resolved), ("結案", .resolved),
    ("办结", .resolved), ("辦結", .resolved), ("完成", .resolved), ("完结", .resolved),
    ("完結", .resolved), ("完毕", .resolved), ("完畢", .resolved), ("归档", .resolved),
    ("歸檔", .resolved), ("解决", .resolved), ("解決", .resolved), ("已交付", .resolved),
    ("通过", .resolved), ("通過", .resolved), ("结束", .resolved), ("結束", .resolved),
    ("办毕", .resolved), ("辦畢", .resolved), ("已办", .resolved), ("已辦", .resolved),
    ("中", .working), ("新", .working), ("受理", .working), ("派单", .working), ("派單", .working),
    ("立案", .working), ("处置", .working), ("處置", .working), ("激活", .working),
    ("打开", .working), ("開啟", .working), ("提交", .working), ("指派", .working),
  ]

  private static func chinese(_ text: String) -> StateClass? {
    chineseWords.first { text.contains($0.word) }?.means
  }

  /// The steps of an activity in process-mining logs: they say nothing about the case.
  private static let lifecycle: Set = [
    "start", "complete", "schedule", "assign", "reassign", "suspend", "resume", "withdraw",
    "autoskip", "manualskip", "ate_abort", "pi_abort", "abort_activity", "abort_case", "unknown",
  ]

  static func isLifecycle(_ words: Set<String>) -> Bool {
    !words.isEmpty && words.allSatisfy { lifecycle.contains($0.lowercased()) }
  }

  /// Whether one of the words says that a case is resolved.
  static func haveAnEnd(_ words: Set<String>) -> Bool {
    words.contains { classOf($0) == .resolved }
  }
}
