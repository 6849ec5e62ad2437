/// The words of ratings: how good each is, from -2 to 2.
enum RatingVocabulary {
  /// How good a word is, in small letters and without accents; nil where it says nothing of that.
  static func degree(of word: String) -> Int? {
    if let degree = whole[word] { return degree }
    var length = word.count
    while length >= 5 {
      if let degree = stems[String(word.prefix(length))] { return degree }
      length -= 1
    }
    return nil
  }

  static let much: Set = [
    "very", "extremely", "highly", "totally", "completely", "fully", "strongly", "really", "sehr",
    "ausserst", "vollig", "total", "hochst", "tres", "extremement", "totalement", "muy",
    "extremadamente", "totalmente", "muito", "extremamente", "molto", "bardzo",
  ]
  static let negations: Set = [
    "not", "no", "nicht", "pas", "non", "nao", "nada", "niet", "nie", "never", "kaum",
  ]
  static let fillers: Set = [
    "somewhat", "rather", "fairly", "quite", "slightly", "partly", "mostly", "eher", "ziemlich",
    "weitgehend", "teils", "plutot", "assez", "bastante", "algo", "bem", "i", "am", "was", "the",
    "service", "ganz", "und", "and", "nor", "or", "noch", "weder", "ni", "at", "all", "peu", "poco",
    "pouco", "so", "thumb", "thumbs", "daumen", "hoch",
  ]

  private static let whole = table([
    (2, "excellent excelente excellence outstanding perfect perfekt parfait perfecto perfeito"),
    (2, "awesome amazing superb exzellent hervorragend ausgezeichnet optimo otimo love loved"),
    (
      1,
      "good great happy satisfied positive pleased like liked up yes promoter content gut zufrieden"
    ),
    (1, "bon bien bonne satisfait bueno buena bom boa feliz contento zadowolony"),
    (
      0,
      "neutral ok okay average fair acceptable medium indifferent mixed passive moderate mittel"
    ),
    (0, "mittelmassig befriedigend ausreichend moyen moyenne correct regular medio normal"),
    (0, "indiferente indifferent neutre neutro passable"),
    (
      -1,
      "bad poor unhappy dissatisfied unsatisfied negative displeased dislike down detractor angry"
    ),
    (-1, "schlecht unzufrieden mangelhaft mauvais mauvaise insatisfait malo mala ruim mau"),
    (-1, "insatisfecho insatisfeito infeliz mecontent sad disappointed enttauscht"),
    (-2, "terrible awful horrible furious ungenugend katastrophal pessimo worst hate hated"),
  ])

  private static let stems = table([
    (1, "satisf zufried conten"), (-1, "dissatisf unsatisf insatisf unzufried"),
    (2, "excel hervorrag ausgezeich"), (-2, "terri horri"),
  ])

  /// Whole cells, without what is no letter.
  static let chinese: [(words: Set<String>, degree: Int)] = [
    (
      ["非常满意", "非常滿意", "十分满意", "十分滿意", "很满意", "很滿意", "极满意", "極滿意", "优秀", "優秀", "优", "優"], 2
    ),
    (["非常好", "很好", "极好", "極好", "完美", "超赞", "超讚", "五星好评", "五星好評"], 2),
    (["满意", "滿意", "比较满意", "比較滿意", "较满意", "較滿意", "基本满意", "基本滿意", "好评", "好評"], 1),
    (["好", "良", "良好", "较好", "較好", "比较好", "比較好", "赞", "讚"], 1),
    (["一般", "普通", "中", "中等", "中评", "中評", "尚可", "还行", "還行", "还可以", "還可以", "合格", "及格"], 0),
    (["不满意", "不滿意", "不太满意", "不太滿意", "较不满意", "較不滿意", "比较不满意", "比較不滿意"], -1),
    (["差", "较差", "較差", "比较差", "比較差", "差评", "差評", "不好", "不合格", "不及格"], -1),
    (["非常不满意", "非常不滿意", "很不满意", "很不滿意", "十分不满意", "十分不滿意", "极不满意", "極不滿意"], -2),
    (["很差", "非常差", "极差", "極差", "极其不满意", "極其不滿意"], -2),
  ]

  private static func table(_ rows: [(degree: Int, words: String)]) -> [String: Int] {
    var table: [String: Int] = [:]
    for (degree, words) in rows {
      for word in words.split(separator: " ") { table[String(word)] = degree }
    }
    return table
  }
}
