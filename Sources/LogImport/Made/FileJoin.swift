import ServiceModel

/// Two files that tell of the same things, each with columns of its own: their rows are put together
/// by a column that both have and that names a row of one of them only once.
struct FileJoin {
  /// The files with the columns of both, a file of what found no partner, and rows that were mended.
  private(set) var parts: [LogPart] = []
  private(set) var mended: [LogPart] = []
  /// The name of the column by which the rows were put together.
  private(set) var column = ""
  /// How many rows there were, and how many found a partner.
  private(set) var rows = 0
  private(set) var matched = 0

  private let names: [String]
  /// For each column of the lookup, which column of the result it is.
  private let targets: [Int]

  /// Files of more columns are not compared column by column.
  private static let mostColumns = 1000

  /// Nil where no column of both tells which rows belong together.
  init?(_ first: Side, _ second: Side) {
    guard max(first.names.count, second.names.count) <= Self.mostColumns, first.isWhole,
      second.isWhole, let key = Self.key(first, second)
    else { return nil }
    let (base, lookup) = key.isSwapped ? (second, first) : (first, second)
    let (baseKey, lookupKey) = key.isSwapped ? (key.second, key.first) : (key.first, key.second)
    var names = base.names
    targets = lookup.names.indices.map { column in
      if column == lookupKey { return baseKey }
      let plain = HeaderWords.plain(lookup.names[column])
      if let same = base.names.firstIndex(where: { HeaderWords.plain($0) == plain }) { return same }
      names.append(lookup.names[column])
      return names.count - 1
    }
    self.names = names
    column = base.names[baseKey]
    join(base, baseKey, lookup, lookupKey)
  }

  /// A row of the lookup that is wanted by its key.
  private struct Partner {
    var cells: [[UInt8]]
    /// Which of the files of the lookup it stands in, and what it was made of there.
    var file: Int
    var rows: [MadeRows.Row]
  }

  private mutating func join(_ base: Side, _ baseKey: Int, _ lookup: Side, _ lookupKey: Int) {
    // What was mended stands for what it was before.
    let lookups = lookup.mended + lookup.parts
    var partners: [[UInt8]: Partner] = [:]
    for (file, part) in lookups.enumerated() {
      lookup.forEachRecord(of: part) { cells, start, _ in
        guard cells.count >= lookup.names.count else { return }
        let key = cells[lookupKey]
        guard !key.isEmpty, partners[key] == nil else { return }
        partners[key] = Partner(
          cells: Array(cells[..<lookup.names.count]), file: file,
          rows: part.sourceRows(at: start))
      }
    }
    var used: Set<[UInt8]> = []
    func joined(_ part: LogPart, counts: Bool) -> LogPart {
      var made = CSVBuilder()
      let places = base.places(in: part)
      _ = made.made.addSources(
        of: part, columns: names.indices.map { $0 < places.count ? places[$0] : nil })
      let firsts = lookups.map { made.made.addSources(of: $0, columns: columns(of: $0, lookup)) }
      made.add(names.map { Array($0.utf8) }, line: part.header.line)
      base.forEachRecord(of: part) { cells, start, line in
        if counts { rows += 1 }
        var sources = part.sourceRows(at: start)
        // A row that is too short or too long stays what it is.
        guard cells.count >= base.names.count else {
          return made.add(cells, line: line, from: sources)
        }
        var row = Array(cells[..<base.names.count])
        row += Array(repeating: [], count: names.count - row.count)
        if let other = partners[cells[baseKey]] {
          if counts { matched += 1 }
          used.insert(cells[baseKey])
          for (column, cell) in other.cells.enumerated() where row[targets[column]].isEmpty {
            row[targets[column]] = cell
          }
          sources += other.rows.map {
            MadeRows.Row(source: firsts[other.file] + $0.source, start: $0.start)
          }
        }
        made.add(
          row + cells[base.names.count...].drop(while: \.isEmpty), line: line, from: sources)
      }
      return part.remade(made, names: names, sheet: part.text.origin?.sheet)
    }
    func leftOver(_ part: LogPart) -> LogPart {
      var made = CSVBuilder()
      _ = made.made.addSources(of: part, columns: columns(of: part, lookup))
      made.add(names.map { Array($0.utf8) }, line: part.header.line)
      var seen: Set<[UInt8]> = []
      lookup.forEachRecord(of: part) { cells, start, line in
        let isFirst =
          cells.count > lookupKey && seen.insert(cells[lookupKey]).inserted
        if isFirst, used.contains(cells[lookupKey]) { return }
        var row = [[UInt8]](repeating: [], count: names.count)
        for (column, cell) in cells.enumerated() where column < targets.count {
          row[targets[column]] = cell
        }
        made.add(row, line: line, from: part.sourceRows(at: start))
      }
      return part.remade(made, names: names, sheet: part.text.origin?.sheet)
    }
    parts = base.parts.map { joined($0, counts: true) }
    mended = base.mended.map { joined($0, counts: false) }
    parts += lookup.parts.map(leftOver)
    mended += lookup.mended.map(leftOver)
  }

  /// For each column of the result which field of a file of the lookup fills it.
  private func columns(of part: LogPart, _ lookup: Side) -> [Int?] {
    var columns = [Int?](repeating: nil, count: names.count)
    for (column, place) in lookup.places(in: part).enumerated() {
      columns[targets[column]] = place
    }
    return columns
  }
}

extension FileJoin {
  private struct Key {
    var first: Int
    var second: Int
    /// Whether it is the first side whose rows are looked up.
    var isSwapped: Bool
    /// Whether both names are those of identifiers, and how many values are on both sides.
    var isID: Bool
    var shared: Int
  }

  /// The best pair of columns. Logs of one kind have names of parties and kinds in common too: so
  /// columns other than identifiers only count where the files share nothing else.
  private static func key(_ first: Side, _ second: Side) -> Key? {
    var best: Key?
    let plain = Set(second.names.map(HeaderWords.plain))
    let sharesOne = first.names.count { plain.contains(HeaderWords.plain($0)) } == 1
    for one in first.names.indices {
      for other in second.names.indices {
        guard let key = key(first, one, second, other) else { continue }
        guard key.isID || sharesOne else { continue }
        guard let known = best else {
          best = key
          continue
        }
        if (key.isID ? 1 : 0, key.shared) > (known.isID ? 1 : 0, known.shared) { best = key }
      }
    }
    return best
  }

  private static func key(_ first: Side, _ one: Int, _ second: Side, _ other: Int) -> Key? {
    let (name, otherName) = (first.names[one], second.names[other])
    let isID = isID(name) && isID(otherName)
    guard isID || HeaderWords.plain(name) == HeaderWords.plain(otherName) else { return nil }
    let (mine, theirs) = (first.values(one), second.values(other))
    let shared = mine.count { theirs[$0.key] != nil }
    // Half of what the smaller side names is on the other side too.
    guard shared * 2 >= min(mine.count, theirs.count), shared > 0 else { return nil }
    func isDistinct(_ values: [[UInt8]: Int]) -> Bool {
      values.values.reduce(0, +) * 19 <= values.count * 20
    }
    guard isDistinct(theirs) || isDistinct(mine) else { return nil }
    return Key(
      first: one, second: other, isSwapped: !isDistinct(theirs), isID: isID, shared: shared)
  }

  private static func isID(_ name: String) -> Bool {
    HeaderWords.tier(of: name, for: .id) != nil || HeaderWords.tier(of: name, for: .case) != nil
  }

  /// Files with the same columns.
  struct Side {
    var parts: [LogPart]
    /// Rows of them that were mended.
    var mended: [LogPart] = []

    var names: [String] { parts[0].header.names }
    var isWhole: Bool { (parts + mended).allSatisfy(\.isWhole) }

    /// For each column of the first file which field of a row of `part` it is.
    func places(in part: LogPart) -> [Int] {
      let own = part.header.names.map(HeaderWords.plain)
      return names.map { own.firstIndex(of: HeaderWords.plain($0)) ?? 0 }
    }

    /// Every record of a file, with its cells in the order of the first file.
    func forEachRecord(
      of part: LogPart, _ body: (_ cells: [[UInt8]], _ start: Int, _ line: Int) -> Void
    ) {
      let places = places(in: part)
      let count = part.header.names.count
      let isSame = places == Array(names.indices)
      part.forEachRecord { cells, start, line in
        if isSame || cells.count < count { return body(cells, start, line) }
        body(places.map { cells[$0] } + cells[count...], start, line)
      }
    }

    /// The distinct words of a column and how often each stands there.
    func values(_ column: Int) -> [[UInt8]: Int] {
      var values: [[UInt8]: Int] = [:]
      for part in parts {
        forEachRecord(of: part) { cells, _, _ in
          guard cells.count >= names.count, !cells[column].isEmpty else { return }
          values[cells[column], default: 0] += 1
        }
      }
      return values
    }
  }
}
