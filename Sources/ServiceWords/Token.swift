/// A word, a Chinese character or a break of a text.
struct Token: Sendable {
  /// What a token is, as a number so that expressions compare it fast: a word of the
  /// vocabulary is positive.
  typealias Code = Int32

  static let unknownWord: Code = 0
  /// A break within a sentence: comma, colon, bracket, dash.
  static let pause: Code = -1
  /// The end of a sentence or of a line.
  static let stop: Code = -2
  /// The end of a question.
  static let question: Code = -3

  var code: Code
  /// In bytes of the text.
  var range: Range<Int>
  /// Whether it stands in quotation marks within somebody's sentence.
  var isQuoted = false

  var isBreak: Bool { code < 0 }
  var endsSentence: Bool { code < Self.pause }
}
