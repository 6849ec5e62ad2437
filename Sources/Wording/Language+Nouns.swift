/// How names that users chose stand in sentences.
extension Language {
  /// Several requests of a kind: `orders` for `order`, `“HW-3” requests` for what is not a word.
  package func plural(ofKind kind: String) -> String {
    if isChinese {
      let isHan = kind.unicodeScalars.contains { 0x3400...0x9FFF ~= $0.value }
      return isHan ? kind : "“\(kind)”" + (self == .simplifiedChinese ? "请求" : "請求")
    }
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
