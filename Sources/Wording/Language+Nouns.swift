/// How names that users chose stand in sentences.
extension Language {
  /// Several requests of a kind: `orders` for `order`, `“HW-3” requests` for what is not a word.
  package func plural(ofKind kind: String) -> String {
    let isHan = kind.unicodeScalars.contains { 0x3400...0x9FFF ~= $0.value }
    switch self {
    case .english: return englishPlural(of: kind)
    case .simplifiedChinese: return isHan ? kind : "“\(kind)”请求"
    case .traditionalChinese: return isHan ? kind : "「\(kind)」請求"
    }
  }

  private func englishPlural(of kind: String) -> String {
    let isPlainWords = kind.unicodeScalars.allSatisfy { "a"..."z" ~= $0 || $0 == " " }
    guard isPlainWords, let last = kind.last, last != " " else { return "“\(kind)” requests" }
    if ["s", "x", "z", "ch", "sh"].contains(where: kind.hasSuffix) { return kind + "es" }
    let vowelBeforeY = ["ay", "ey", "oy", "uy"].contains(where: kind.hasSuffix)
    if last == "y", !vowelBeforeY { return kind.dropLast() + "ies" }
    return kind + "s"
  }

  /// A name as an owner: `Design's`, `Sales'`; in Chinese the name itself.
  package func possessive(_ name: String) -> String {
    if isChinese { return name }
    return name.hasSuffix("s") ? name + "'" : name + "'s"
  }
}
