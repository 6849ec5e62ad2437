/// A language in which the product speaks to its users.
package enum Language: String, CaseIterable, Sendable, Codable {
  case english = "en"
  case simplifiedChinese = "zh-Hans"
  case traditionalChinese = "zh-Hant"

  /// The language of a locale name such as `zh_TW.UTF-8`; English where nothing else fits.
  package init(locale: String) {
    let name = locale.lowercased().replacing("_", with: "-")
    if name.hasPrefix("zh") {
      let traditional = ["hant", "-tw", "-hk", "-mo"].contains { name.contains($0) }
      self = traditional ? .traditionalChinese : .simplifiedChinese
    } else {
      self = .english
    }
  }

  /// Whether the language is written with Chinese characters.
  package var isChinese: Bool { self != .english }
}
