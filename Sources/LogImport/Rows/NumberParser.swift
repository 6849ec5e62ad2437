/// Reads numbers as logs write them.
enum NumberParser {
  /// `4`, `4.5`, `4,5`, `1,234.5`, `4/5` (of five), `80%`; nil for anything else.
  static func read(_ text: [UInt8]) -> Double? {
    // Notes can be long, and looking for a number in each of their letters takes long too.
    text.count <= longest ? read(String(decoding: text, as: UTF8.self)) : nil
  }

  private static let longest = 64

  private static func read(_ text: String) -> Double? {
    if let value = Double(text), value.isFinite { return value }
    if text.hasSuffix("%") || text.hasSuffix("％") { return read(String(text.dropLast())) }
    if let slash = text.firstIndex(of: "/") { return read(String(text[..<slash])) }
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count > 1, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    let isGrouped = parts.dropFirst().allSatisfy { $0.prefix { $0 != "." }.count == 3 }
    let plain = text.replacing(",", with: isGrouped ? "" : ".")
    guard isGrouped || parts.count == 2, let value = Double(plain), value.isFinite else {
      return nil
    }
    return value
  }
}
