/// The cells of the sampled rows by column, for questions about how columns relate.
struct SampleColumns {
  let profile: LogProfile
  private let orders: DateOrders

  init(_ profile: LogProfile) {
    self.profile = profile
    orders = profile.evidence.orders
  }

  /// Whether a column holds times.
  func isTime(_ column: Int) -> Bool {
    profile.columns[column].surelyHoldsTimes || profile.columns[column].surelyHoldsSerials
  }

  /// The times of a column by row, nil where there is none.
  func times(_ column: Int) -> [Int64?] {
    let serials = profile.columns[column].holdsSerials
    return profile.sample.map { row in
      guard
        case .time(let time) = TimeParser.read(
          Array(row[column].utf8).span, orders: orders, serials: serials)
      else { return nil }
      return time.wall - Int64(time.offset ?? 0)
    }
  }

  /// How many rows with both times have the first no later than the second, of how many.
  func order(_ first: [Int64?], _ second: [Int64?]) -> (kept: Int, both: Int) {
    zip(first, second).reduce(into: (kept: 0, both: 0)) { count, pair in
      guard let one = pair.0, let other = pair.1 else { return }
      count.both += 1
      if one <= other { count.kept += 1 }
    }
  }

  /// The distinct words of a column.
  func words(_ column: Int) -> Set<String> {
    Set(profile.sample.lazy.map { $0[column] }.filter { !$0.isEmpty })
  }

  /// Whether the words of a column may name people or groups: words, several of them, each again
  /// and again, and neither states nor answers.
  func mayNameParties(_ column: Int) -> Bool {
    let cells = profile.columns[column]
    guard cells.filled * 2 > cells.rows, !cells.surelyHoldsTimes,
      cells.numbers * 10 < cells.filled, cells.distinct > 1,
      cells.distinct * 2 <= cells.filled || cells.rows < 20
    else { return false }
    let words = words(column)
    let states = words.count { StateWords.classOf($0) != nil || AnswerWords.answer($0) != nil }
    return states * 2 < words.count
  }

  /// Whether the words of a column are states, with an end among them.
  func namesStates(_ column: Int) -> Bool {
    guard let words = profile.columns[column].fewWords, words.count > 1 else { return false }
    let known = words.count { StateWords.classOf($0) != nil }
    return known * 10 >= words.count * 8 && StateWords.haveAnEnd(words)
  }

  /// Whether most words of a column have the form of persons' names or addresses: two or three
  /// words with capitals, or two to four Chinese letters that begin with different ones.
  func looksLikePersons(_ column: Int) -> Bool {
    let words = words(column)
    let persons = words.count { word in
      if word.contains("@") { return true }
      let parts = word.split(separator: " ")
      if parts.count == 1, word.unicodeScalars.allSatisfy({ $0.value >= 0x4E00 }) {
        return 2...4 ~= word.count && !Self.chineseGroups.contains(String(word.suffix(1)))
      }
      return 2...3 ~= parts.count
        && parts.allSatisfy { part in
          part.first?.isUppercase == true && part.count > 1
            && part.allSatisfy { $0.isLetter || $0 == "-" || $0 == "'" }
        }
    }
    return words.count >= 4 && persons * 10 >= words.count * 8
  }

  private static let chineseGroups: Set = [
    "部", "组", "組", "科", "室", "处", "處", "司", "中", "心", "队", "隊", "局", "站", "所", "厂", "廠", "班",
    "间", "間", "课", "課",
  ]

  /// Whether nearly every word of one column goes with one word of the other, which has fewer,
  /// as persons go with teams.
  func determines(_ person: Int, _ team: Int) -> Bool {
    var teams: [String: [String: Int]] = [:]
    for row in profile.sample where !row[person].isEmpty && !row[team].isEmpty {
      teams[row[person], default: [:]][row[team], default: 0] += 1
    }
    let rows = teams.values.reduce(0) { $0 + $1.values.reduce(0, +) }
    let kept = teams.values.reduce(0) { $0 + ($1.values.max() ?? 0) }
    let groups = words(team).count
    return rows > 0 && kept * 20 >= rows * 19 && groups > 1 && groups < teams.count
  }

  /// Whether a column says something else in every row, as identifiers do.
  func isDistinct(_ column: Int) -> Bool {
    let cells = profile.columns[column]
    return cells.filled == cells.rows && cells.distinct == cells.filled && !cells.surelyHoldsTimes
      && cells.rows > 1
  }
}
