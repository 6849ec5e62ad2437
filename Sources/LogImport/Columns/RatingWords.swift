import Foundation

/// Reads ratings as people and systems give them: in numbers, words, stars and smileys.
enum RatingWords {
  /// Words are points of a scale from one to this.
  private static let top = 5.0
  private static let longest = 64

  /// The points that a cell gives; nil where it is no rating.
  ///
  /// `4` and `80%` are what they say. `8/10` and `8 of 10` are turned into points of five, and so
  /// are words, of which the middle is three; `5 - very satisfied` is what its words say.
  static func points(_ cell: [UInt8]) -> Double? {
    guard cell.count <= longest else { return nil }
    let text = String(decoding: cell, as: UTF8.self).trimmingCharacters(in: .whitespaces)
    if let points = share(text) { return points }
    if let number = NumberParser.read(Array(text.utf8)) { return number }
    if let points = stars(text) ?? words(text) { return points }
    return counted(text)
  }

  /// Whether a cell is one of a column of ratings.
  static func isRating(_ text: String) -> Bool {
    points(Array(text.utf8)) != nil || isEmpty(text)
  }

  /// Whether a cell is a rating in another form than a number.
  static func isWord(_ text: String) -> Bool {
    let cell = Array(text.utf8)
    return NumberParser.read(cell) == nil && points(cell) != nil
  }

  /// Whether a cell says that nobody rated.
  static func isEmpty(_ text: String) -> Bool { none.contains(plain(text)) }

  private static let none: Set = [
    "offered", "unoffered", "not offered", "not rated", "unrated", "no rating", "no response",
    "not answered", "pending", "nicht bewertet", "keine", "keine angabe", "non note", "sans avis",
    "sin calificar", "sin respuesta", "nao avaliado", "sem resposta", "未评价", "未評價", "未评分",
    "未評分", "待评价", "待評價", "未回访", "未回訪", "暂无", "暫無",
  ]

  /// A number of so many: `4/5`, `4 of 5`, `4 von 5`.
  private static func share(_ text: String) -> Double? {
    let parts = plain(text).replacing("/", with: " of ").split(separator: " ")
    let of: Set<Substring> = ["of", "von", "sur", "de", "su", "out", "over", "sobre", "auf"]
    guard parts.count >= 3, let points = Double(parts[0].replacing(",", with: ".")),
      let all = Double(parts[parts.count - 1]), all > 0, points >= 0, points <= all,
      parts[1..<(parts.count - 1)].allSatisfy({ of.contains($0) })
    else { return nil }
    return all == top ? points : points / all * top
  }

  /// A number before a word for what is counted: `4 stars`, `4星`, `9 points`.
  private static func counted(_ text: String) -> Double? {
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
    guard let number = NumberParser.read(Array(digits.utf8)) else { return nil }
    let rest = plain(String(text.dropFirst(digits.count)))
    return units.contains(rest) ? number : nil
  }

  private static let units: Set = [
    "star", "stars", "stern", "sterne", "etoile", "etoiles", "estrella", "estrellas", "estrela",
    "estrelas", "point", "points", "punkt", "punkte", "puntos", "pontos", "pts", "星", "颗星", "顆星",
    "星级", "星級", "分",
  ]

  /// Stars that are drawn, and smileys.
  private static func stars(_ text: String) -> Double? {
    let scalars = text.unicodeScalars.filter {
      $0 != " " && $0.value != 0xFE0F && !(0x1F3FB...0x1F3FF).contains($0.value)
    }
    guard let first = scalars.first else { return nil }
    if drawn.contains(first) || first == "☆" {
      guard scalars.allSatisfy({ drawn.contains($0) || $0 == "☆" }) else { return nil }
      let count = scalars.count { drawn.contains($0) }
      return count > 0 ? Double(count) : nil
    }
    let face = scalars.map(String.init).joined()
    return faces[face]
  }

  private static let drawn: Set<Unicode.Scalar> = ["★", "⭐", "🌟", "✭", "✮", "*"]

  private static let faces: [String: Double] = {
    let rows: [(String, Double)] = [
      ("😍 🤩 🥰 😁", 5), ("😀 😃 😄 😊 🙂 ☺ 👍 :) :-) :D :-D (: 👌", 4), ("😐 😑 😶 :| :-|", 3),
      ("🙁 ☹ 😞 😟 😕 👎 :( :-( ): :/ :-/", 2), ("😡 😠 😢 😭 🤬 😤 :'(", 1),
    ]
    return Dictionary(
      uniqueKeysWithValues: rows.flatMap { faces, points in
        faces.split(separator: " ").map { (String($0), points) }
      })
  }()

  /// What words say: good or bad, more or less of it, or not.
  private static func words(_ text: String) -> Double? {
    if text.unicodeScalars.contains(where: { 0x3400..<0xA000 ~= $0.value }) {
      return chinese(text)
    }
    let all = plain(text).split { !$0.isLetter }.map(String.init)
    guard 1...5 ~= all.count else { return nil }
    var degree: Int?
    var isMuch = false
    var isNot = false
    for word in all {
      if let found = RatingVocabulary.degree(of: word) {
        // "Bad service": what does not speak of the rating is no rating.
        guard degree == nil else { return nil }
        degree = found
      } else if RatingVocabulary.much.contains(word) {
        isMuch = true
      } else if RatingVocabulary.negations.contains(word) {
        isNot = true
      } else if !RatingVocabulary.fillers.contains(word) {
        return nil
      }
    }
    if degree == nil, isNot, all.count == 1 { degree = -1; isNot = false }
    guard var degree else { return nil }
    if isNot { degree = degree > 0 ? -1 : 1 }
    if isMuch, !isNot { degree *= 2 }
    return points(degree)
  }

  private static func chinese(_ text: String) -> Double? {
    guard text.count <= 8 else { return nil }
    let letters = text.filter { $0.isLetter }
    for (words, degree) in RatingVocabulary.chinese where words.contains(letters) {
      return points(degree)
    }
    return nil
  }

  private static func points(_ degree: Int) -> Double { 3 + Double(max(-2, min(2, degree))) }

  /// A text in small letters without accents, signs as blanks.
  private static func plain(_ text: String) -> String {
    String(
      text.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars
        .filter { $0.properties.canonicalCombiningClass == .notReordered }
        .map { "_-".unicodeScalars.contains($0) ? " " : Character($0) }
    ).split(separator: " ").joined(separator: " ")
  }
}
