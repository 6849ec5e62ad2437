/// Which rows of which files the rows of a text were made of that the reader wrote for itself.
struct MadeRows: Sendable {
  /// A row as it stands in its file.
  struct Row: Hashable, Sendable {
    /// Which of the sources the file is.
    var source: Int
    /// The byte at which the row begins.
    var start: Int
  }

  /// The files as they were.
  private(set) var sources: [LogPart] = []
  /// For each source which field of its rows fills each field of a row of the text, if one does.
  private var fields: [[Int?]] = []
  /// Where the rows of the text begin, ascending, and where the rows end that each was made of.
  private var starts: [Int] = []
  private var ends: [Int] = []
  private var rows: [Row] = []

  /// Adds the files that a part was made of, or the part itself.
  ///
  /// - Parameter columns: for each field of the text which field of the part fills it.
  /// - Returns: the number of the first of them.
  mutating func addSources(of part: LogPart, columns: [Int?]) -> Int {
    let first = sources.count
    for (source, file) in part.sources.enumerated() {
      sources.append(file)
      fields.append(columns.map { $0.flatMap { part.sourceField(of: source, field: $0) } })
    }
    return first
  }

  /// Adds the row of the text that begins at `start`, the last so far.
  mutating func add(_ made: [Row], at start: Int) {
    rows += made
    starts.append(start)
    ends.append(rows.count)
  }

  /// The rows that the row at `start` was made of, the one that gave it its place first.
  func rows(at start: Int) -> [Row] {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < start { low = middle + 1 } else { high = middle }
    }
    guard low < starts.count, starts[low] == start else { return [] }
    return Array(rows[(low > 0 ? ends[low - 1] : 0)..<ends[low]])
  }

  func field(of source: Int, field: Int) -> Int? {
    field < fields[source].count ? fields[source][field] : nil
  }
}
