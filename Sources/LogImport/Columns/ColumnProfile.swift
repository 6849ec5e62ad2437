/// What the cells of one column look like.
struct ColumnProfile: Sendable {
  /// How many distinct words are told apart.
  static let vocabulary = 64

  var rows = 0
  var filled = 0
  /// Filled cells that look like times.
  var times = 0
  /// Those of them that give a day, or midnight.
  var days = 0
  /// Filled cells that are numbers in the range of a spreadsheet's days, and those that give a
  /// time of the day as well.
  var serials = 0
  var serialsWithTime = 0
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

  /// Whether its numbers could be days as spreadsheets count them.
  var holdsSerials: Bool { serials > 0 && serials * 10 >= filled * 9 }

  /// Whether they certainly are: some give a time of the day.
  var surelyHoldsSerials: Bool { holdsSerials && serialsWithTime * 2 >= serials }

  /// Whether every time of the column, of more than one, is a day without a time of it.
  var holdsDays: Bool { times > 1 && days == times }

  /// The words of the column if they are few.
  var fewWords: Set<String>? { words.count > Self.vocabulary ? nil : words }

  mutating func record(_ text: String, _ reading: TimeReading) {
    rows += 1
    guard !text.isEmpty else { return }
    filled += 1
    if reading.looksLikeTime { times += 1 }
    if case .time(let time) = reading, time.isDay || time.wall % 86400 == 0 { days += 1 }
    if let serial = TimeParser.serial(Array(text.utf8).span) {
      serials += 1
      if !serial.isDay { serialsWithTime += 1 }
    }
    if NumberParser.read(Array(text.utf8)) != nil { numbers += 1 }
    if example.isEmpty { example = text }
    if words.count <= Self.vocabulary { words.insert(text) }
    hashes.insert(text.hashValue)
  }
}
