import ServiceModel

/// The rows of one stretch of a file as columns of numbers.
struct RowBlock: Sendable {
  var part: Int
  /// Where the first record begins, and the one after the last.
  var start: Int
  var end: Int
  /// Records that are not blank.
  var records = 0
  /// Where each row that was read begins.
  var starts: [Int] = []
  /// For each role of words, numbers in its vocabulary; −1 for an empty cell.
  var words: [[Int32]]
  var vocabularies: [WordTable]
  /// For each role of times, seconds since 1970; `Int64.min` for an empty cell.
  var times: [[Int64]]
  /// Nanoseconds beyond the second of the first time; empty where all are nought.
  var nanoseconds: [UInt32] = []
  /// For each role of numbers, its value; NaN for an empty cell.
  var numbers: [[Double]]
  /// Hashes of the id, the parent's id and the whole row, where the plan has need of them.
  /// Nought stands for an empty cell.
  var ids: [UInt64] = []
  var idTexts = ByteTable()
  var parents: [UInt64] = []
  var hashes: [UInt64] = []
  var faults: [RowFault] = []
  var evidence = DateEvidence()
  /// Where a quote stands that the file never closes.
  var unclosed: Int?
  /// Where a record begins that is too long to be one.
  var oversized: Int?

  init(part: Int, start: Int, plan: ReadingPlan) {
    self.part = part
    self.start = start
    end = start
    words = plan.words.map { _ in [] }
    times = plan.times.map { _ in [] }
    numbers = plan.numbers.map { _ in [] }
    vocabularies = ReadingPlan.Vocabulary.allCases.map { _ in WordTable() }
  }

  var count: Int { starts.count }
}
