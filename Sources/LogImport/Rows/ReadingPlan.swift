import ServiceModel

/// Which columns are read, and as what.
struct ReadingPlan: Sendable {
  /// A set of words that are numbered together.
  enum Vocabulary: Int, CaseIterable, Sendable {
    case parties
    case kinds
    case channels
    case cases
    case states
    case outcomes
    case answers

    /// Whether its words are names of things, rather than words with a meaning.
    var namesThings: Bool { self == .parties || self == .kinds || self == .channels }
  }

  var shape: LogDescription.Shape
  /// The column of each role.
  var columns: [Role: Int]
  var columnCount: Int
  /// Words that are empty cells in columns of words as well, in lower case.
  var emptyWords: [[UInt8]] = [] {
    didSet { emptyHashes = Set(emptySpellings.map(RowReader.hash)) }
  }
  /// The hashes of those words in small letters and in capitals.
  private(set) var emptyHashes: Set<UInt64> = []
  /// The form of identifiers, if they seem to have one.
  var idForm: NumberForm? {
    didSet {
      // A word for nothing is no identifier.
      if emptySpellings.contains(where: { idForm?.hash($0) != nil }) { idForm = nil }
    }
  }
  /// Whether the rows were read before: then no row repeats another, however equal they are.
  var isStored = false
  var orders = DateOrders()
  /// Columns of times that are numbers, as spreadsheets count days.
  var serials: Set<Int> = []
  /// Columns of ends that hold days: each means the end of its day.
  var endsOfDays: Set<Int> = []
  /// The column that parents name, where that is not the id.
  var parentKey: Int?
  var zone = LogZone.utc

  /// Roles whose cells are words, in a fixed order.
  private(set) var words: [(role: Role, column: Int, vocabulary: Vocabulary)] = []
  private(set) var times: [(role: Role, column: Int)] = []
  private(set) var numbers: [(role: Role, column: Int)] = []

  init(shape: LogDescription.Shape, columns: [Role: Int], columnCount: Int) {
    self.shape = shape
    self.columns = columns
    self.columnCount = columnCount
    for role in Role.allCases {
      guard let column = columns[role] else { continue }
      if role.isTime {
        times.append((role, column))
      } else if role.isNumber {
        numbers.append((role, column))
      } else if role == .case, shape == .requests, columns[.parent] != nil {
        // What belongs together is told by the parents; the case is only a name.
        continue
      } else if let vocabulary = Self.vocabulary(of: role) {
        words.append((role, column, vocabulary))
      }
    }
  }

  private static func vocabulary(of role: Role) -> Vocabulary? {
    switch role {
    case .customer, .customerTeam, .provider, .providerTeam, .team, .person: .parties
    case .customerDepartment, .providerDepartment, .department: .parties
    case .kind: .kinds
    case .channel: .channels
    case .case: .cases
    case .status: .states
    case .outcome: .outcomes
    case .complaint, .reopened, .external: .answers
    default: nil
    }
  }

  /// Whether a word means an empty cell.
  func isEmptyWord(_ word: [UInt8]) -> Bool {
    emptyWords.contains(Array(String(decoding: word, as: UTF8.self).lowercased().utf8))
  }

  private var emptySpellings: [[UInt8]] { emptyWords.flatMap(Self.spellings) }

  private static func spellings(_ word: [UInt8]) -> [[UInt8]] {
    let text = String(decoding: word, as: UTF8.self)
    return [
      word, Array(text.uppercased().utf8),
      Array((text.prefix(1).uppercased() + text.dropFirst()).utf8),
    ]
  }

  /// Columns without which a row says nothing.
  var required: [Int] {
    let roles: [Role] = shape == .events ? [.case, .time] : [.opened]
    let whom: [Role] = shape == .events ? [.team, .person] : [.provider, .providerTeam]
    let named = whom.compactMap { columns[$0] }
    return roles.compactMap { columns[$0] } + (named.min().map { [$0] } ?? [])
  }

  /// Where a role's words stand in ``words``.
  func wordSlot(_ role: Role) -> Int? { words.firstIndex { $0.role == role } }
  func timeSlot(_ role: Role) -> Int? { times.firstIndex { $0.role == role } }
  func numberSlot(_ role: Role) -> Int? { numbers.firstIndex { $0.role == role } }

  /// The columns that are read for anything.
  var usedColumns: Set<Int> { Set(columns.values) }

  /// Whether equal rows are found by a hash of all their cells rather than by their id.
  var comparesWholeRows: Bool { columns[.id] == nil && !isStored }
}
