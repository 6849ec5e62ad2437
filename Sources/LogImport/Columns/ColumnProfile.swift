/// What the cells of one column look like.
struct ColumnProfile: Sendable {
  /// How many distinct words are told apart.
  static let vocabulary = 64

  var rows = 0
  var filled = 0
  /// Filled cells that look like times.
  var times = 0
  /// Filled cells that are numbers.
  var numbers = 0
  /// The first filled cell.
  var example = ""
  /// The words of the column while they are few; more than ``vocabulary`` mean "many".
  private(set) var words: Set<String> = []
  private var hashes: Set<Int> = []

  /// The number of distinct filled cells.
  var distinct: Int { hashes.count }

  /// Whether the column holds times, as far as it holds anything.
  var holdsTimes: Bool { times > 0 && times * 2 >= filled }

  /// Whether it certainly does.
  var surelyHoldsTimes: Bool { filled > 0 && times * 10 >= filled * 9 }

  /// The words of the column if they are few.
  var fewWords: Set<String>? { words.count > Self.vocabulary ? nil : words }

  mutating func record(_ text: String, _ reading: TimeReading) {
    rows += 1
    guard !text.isEmpty else { return }
    filled += 1
    if reading.looksLikeTime { times += 1 }
    if NumberParser.read(Array(text.utf8)) != nil { numbers += 1 }
    if example.isEmpty { example = text }
    if words.count <= Self.vocabulary { words.insert(text) }
    hashes.insert(text.hashValue)
  }
}
