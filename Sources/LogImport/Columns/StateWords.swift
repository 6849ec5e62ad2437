/// What a state says about who is at work.
package enum StateClass: String, CaseIterable, Sendable {
  case working
  case waitingForCustomer
  case waitingForSupplier
  case resolved
  case cancelled
}

/// Classes states by their words, in English and in Chinese of both scripts.
enum StateWords {
  /// The class of a state; nil where no word of it is known, which counts as working.
  static func classOf(_ state: String) -> StateClass? {
    let text = state.lowercased()
    let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    if let whole = whole[words.joined(separator: " ")] { return whole }
    if text.unicodeScalars.contains(where: { $0.value >= 0x2E80 }) { return chinese(text) }
    let set = Set(words)
    if !set.isDisjoint(with: reopening) { return .working }
    if !set.isDisjoint(with: cancelled) { return .cancelled }
    if !set.isDisjoint(with: waiting) {
      if !set.isDisjoint(with: supplier) { return .waitingForSupplier }
      if !set.isDisjoint(with: customer) { return .waitingForCustomer }
      return .working
    }
    if !set.isDisjoint(with: undoing) { return .working }
    if !set.isDisjoint(with: resolved) { return .resolved }
    return set.isDisjoint(with: working) ? nil : .working
  }

  private static let whole: [String: StateClass] = [
    "pending customer": .waitingForCustomer, "customer action required": .waitingForCustomer,
    "wait user": .waitingForCustomer, "need info": .waitingForCustomer,
    "needs info": .waitingForCustomer, "more info": .waitingForCustomer,
    "feedback": .waitingForCustomer, "on hold customer": .waitingForCustomer,
    "closed incomplete": .cancelled, "closed skipped": .cancelled,
    "closed unsuccessful": .cancelled, "won t fix": .cancelled, "won t do": .cancelled,
    "wontfix": .cancelled, "not done": .cancelled,
  ]

  private static let reopening: Set = ["reopened", "reopen", "unresolved"]
  private static let undoing: Set = ["not", "un", "partially", "partly", "almost", "to"]
  private static let waiting: Set = [
    "await", "awaiting", "wait", "waiting", "pending", "hold", "onhold", "paused", "suspended",
  ]
  private static let customer: Set = [
    "customer", "user", "caller", "client", "requester", "requestor", "reporter", "info",
    "information", "feedback", "response", "reply", "confirmation",
  ]
  private static let supplier: Set = [
    "vendor", "supplier", "third", "3rd", "external", "partner", "implementation", "parts",
  ]
  private static let resolved: Set = [
    "resolved", "closed", "close", "done", "complete", "completed", "fixed", "solved", "finished",
    "delivered", "fulfilled", "served", "settled", "verified", "answered", "shipped", "archived",
    "approved",
  ]
  private static let cancelled: Set = [
    "cancelled", "canceled", "cancel", "rejected", "withdrawn", "aborted", "void", "declined",
    "refused", "abandoned", "duplicate", "invalid", "deleted", "terminated", "dropped",
  ]
  private static let working: Set = [
    "new", "open", "opened", "active", "progress", "assigned", "working", "work", "accepted",
    "queued", "started", "start", "processing", "assignment", "registered", "logged", "ready",
    "escalated", "created", "submitted", "acknowledged", "review", "triage", "scheduled",
  ]

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
    ("待确认", .waitingForCustomer), ("待確認", .waitingForCustomer), ("待", .working),
    ("处理中", .working), ("處理中", .working), ("进行中", .working), ("進行中", .working),
    ("已解决", .resolved), ("已解決", .resolved), ("已关闭", .resolved), ("已關閉", .resolved),
    ("关闭", .resolved), ("關閉", .resolved), ("结案", .resolved), ("結案", .resolved),
    ("办结", .resolved), ("辦結", .resolved), ("完成", .resolved), ("完结", .resolved),
    ("完結", .resolved), ("完毕", .resolved), ("完畢", .resolved), ("归档", .resolved),
    ("歸檔", .resolved), ("解决", .resolved), ("解決", .resolved), ("已交付", .resolved),
    ("通过", .resolved), ("通過", .resolved), ("结束", .resolved), ("結束", .resolved),
    ("中", .working), ("新", .working), ("受理", .working), ("派单", .working), ("派單", .working),
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
