import ServiceModel

/// Which columns the rows of a log have in memory, and where they lie.
struct RowLayout: Sendable {
  /// A column's number in ``RowBlock``, widest first, so that all are aligned.
  private(set) var times: [Int] = []
  private(set) var numbers: [Int] = []
  private(set) var ids: Int?
  private(set) var parents: Int?
  private(set) var hashes: Int?
  private(set) var words: [Int] = []
  private(set) var starts = 0
  private(set) var nanoseconds: Int?
  private(set) var notes: Int?
  /// The bytes of a value of each column.
  private(set) var widths: [Int] = []

  init(_ plan: ReadingPlan) {
    times = plan.times.map { _ in add(8) }
    numbers = plan.numbers.map { _ in add(8) }
    if plan.columns[.id] != nil { ids = add(8) }
    if plan.columns[.parent] != nil { parents = add(8) }
    if plan.comparesWholeRows { hashes = add(8) }
    words = plan.words.map { _ in add(4) }
    starts = add(4)
    if plan.columns[.time] != nil { nanoseconds = add(4) }
    if plan.columns[.note] != nil { notes = add(1) }
  }

  private mutating func add(_ width: Int) -> Int {
    widths.append(width)
    return widths.count - 1
  }
}
