/// What a word in a column of yes and no, or of outcomes, says.
enum AnswerWords {
  private static let yes: Set = [
    "yes", "y", "true", "t", "1", "x", "是", "有", "对", "對", "真", "√", "✓",
  ]
  private static let no: Set = [
    "no", "n", "false", "f", "0", "否", "无", "無", "没有", "沒有", "假", "none", "×", "✗",
  ]
  private static let good: Set = [
    "served", "ontime", "on time", "met", "success", "successful", "ok", "kept", "achieved",
    "within sla", "satisfied", "fulfilled", "delivered", "good", "passed", "won", "达成", "達成", "按时",
    "準時", "准时", "成功", "满意", "滿意", "合格", "正常",
  ]
  private static let bad: Set = [
    "failed", "failure", "overdue", "late", "missed", "breached", "broken", "unsatisfied",
    "dissatisfied", "lost", "bad", "not served", "unserved", "exceeded", "失败", "失敗", "超时", "超時",
    "逾期", "不满意", "不滿意", "未达成", "未達成", "违约", "違約", "流失",
  ]

  /// Whether a word says that something is so; a number above nought does, and any word that is
  /// not a "no".
  static func isYes(_ word: String) -> Bool {
    let text = word.lowercased()
    if no.contains(text) || text.isEmpty { return false }
    if yes.contains(text) { return true }
    return Double(text).map { $0 > 0 } ?? true
  }

  /// Whether an outcome means that the customer was failed; nil where the word is unknown.
  ///
  /// - Parameter negative: whether the column asks for the failure rather than for the success.
  static func isFailure(_ word: String, negative: Bool) -> Bool? {
    let text = word.lowercased()
    if bad.contains(text) { return true }
    if good.contains(text) { return false }
    if yes.contains(text) { return negative }
    if no.contains(text) { return !negative }
    return nil
  }

  /// Yes or no; nil for anything else.
  static func answer(_ word: String) -> Bool? {
    let text = word.lowercased()
    if yes.contains(text) || text == "external" || text == "外部" { return true }
    if no.contains(text) || text == "internal" || text == "内部" || text == "內部" { return false }
    return nil
  }
}
