import Wording

/// The type families of a picture; each list reaches one with Chinese characters.
struct Fonts {
  /// By preference; the last one is generic.
  let families: [String]
  /// The family that bitmaps and prints are drawn with; it carries Latin and Chinese.
  let printed: String

  init(_ language: Language) {
    printed = language == .traditionalChinese ? "Noto Sans CJK TC" : "Noto Sans CJK SC"
    let simplified = ["Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei"]
    let traditional = ["Noto Sans CJK TC", "Noto Sans TC", "PingFang TC", "Microsoft JhengHei"]
    let latin = ["Helvetica Neue", "Segoe UI", "Noto Sans", "Arial"]
    let chinese =
      language == .traditionalChinese ? traditional + simplified : simplified + traditional
    families =
      (language.isChinese ? chinese : latin + chinese) + ["WenQuanYi Micro Hei", "sans-serif"]
  }
}
