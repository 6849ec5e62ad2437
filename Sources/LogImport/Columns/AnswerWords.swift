import Foundation

/// What a word in a column of yes and no, or of outcomes, says.
enum AnswerWords {
  private static let yes: Set = [
    "yes", "y", "true", "t", "1", "x", "si", "s", "sim", "oui", "ja", "j", "wahr", "verdadero",
    "verdadeiro", "vrai", "tak", "是", "有", "对", "對", "真", "√", "✓",
  ]
  private static let no: Set = [
    "no", "n", "false", "f", "0", "nao", "non", "nein", "falso", "faux", "falsch", "nie", "否", "无",
    "無", "没有", "沒有", "假", "none", "×", "✗",
  ]
  private static let good: Set = [
    "served", "ontime", "on time", "intime", "in time", "punctual", "timely", "within target",
    "a tiempo", "cumplido", "no prazo", "cumprido", "dentro do prazo", "a temps", "dans les delais",
    "respecte", "punktlich", "termingerecht", "rechtzeitig", "eingehalten", "erfullt", "met",
    "success", "successful", "ok", "kept", "achieved",
    "within sla", "sla met", "satisfied", "fulfilled", "delivered", "good", "passed", "won", "达成",
    "達成", "按时",
    "按時", "按期", "及时", "及時", "未超时", "未超時", "未超期", "未逾期",
    "準時", "准时", "成功", "满意", "滿意", "合格", "正常",
  ]
  private static let bad: Set = [
    "failed", "failure", "sla violated", "violated sla", "sla breached", "overdue", "late",
    "not met", "not on time", "delayed", "violated",
    "outoftime",
    "out of time", "fuera de plazo", "atrasado", "retrasado", "vencido", "incumplido",
    "fora do prazo",
    "em atraso", "en retard", "hors delai", "depasse", "verspatet", "uberfallig", "uberschritten",
    "verletzt", "missed", "breached", "broken", "unsatisfied",
    "dissatisfied", "lost", "bad", "not served", "unserved", "exceeded", "失败", "失敗", "超时", "超時",
    "逾期", "超期", "延期", "已超时", "已超時", "已逾期", "已超期", "不满意", "不滿意", "未达成", "未達成", "违约", "違約", "流失",
  ]

  /// Whether a word says that something is so; a number above nought does, and any word that is
  /// not a "no".
  static func isYes(_ word: String) -> Bool {
    let text = plain(word)
    if no.contains(text) || text.isEmpty { return false }
    if yes.contains(text) { return true }
    return Double(text).map { $0 > 0 } ?? true
  }

  /// Whether an outcome means that the customer was failed; nil where the word is unknown.
  ///
  /// - Parameter negative: whether the column asks for the failure rather than for the success.
  static func isFailure(_ word: String, negative: Bool) -> Bool? {
    let text = plain(word)
    if bad.contains(text) { return true }
    if good.contains(text) { return false }
    if yes.contains(text) { return negative }
    if no.contains(text) { return !negative }
    return nil
  }

  /// Whether a word by itself says that a customer was served well or failed.
  static func isJudgement(_ word: String) -> Bool {
    let text = plain(word)
    return bad.contains(text) || good.contains(text)
  }

  /// A word as it is compared: in small letters, without accents and signs around it.
  private static func plain(_ word: String) -> String {
    String(
      word.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars
        .filter { $0.properties.canonicalCombiningClass == .notReordered }
        .map(Character.init)
    ).split { "_- ".contains($0) }.joined(separator: " ")
  }

  /// Yes or no; nil for anything else.
  static func answer(_ word: String) -> Bool? {
    let text = plain(word)
    if yes.contains(text) || text == "external" || text == "外部" { return true }
    if no.contains(text) || text == "internal" || text == "内部" || text == "內部" { return false }
    return nil
  }
}
