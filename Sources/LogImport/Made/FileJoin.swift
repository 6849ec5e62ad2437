import ServiceModel

/// Two files that tell of the same things, each with columns of its own: their rows are put together
/// by a column that both have and that names a row of one of them only once.
struct FileJoin {
  /// The files with the columns of both, and a file of what found no partner.
  private(set) var parts: [LogPart] = []
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

  private mutating func join(_ base: Side, _ baseKey: Int, _ lookup: Side, _ lookupKey: Int) {
    var cellsByKey: [[UInt8]: [[UInt8]]] = [:]
    lookup.forEachRow { _, cells, _ in
      let key = cells[lookupKey]
      if !key.isEmpty, cellsByKey[key] == nil { cellsByKey[key] = cells }
    }
    var used: Set<[UInt8]> = []
    for part in base.parts.indices {
      var made = header(base.parts[part])
      base.forEachRecord(of: part) { cells, line in
        rows += 1
        // A row that is too short or too long stays what it is.
        guard cells.count >= base.names.count else { return made.add(cells, line: line) }
        var row = Array(cells[..<base.names.count])
        row += Array(repeating: [], count: names.count - row.count)
        if let other = cellsByKey[cells[baseKey]] {
          matched += 1
          used.insert(cells[baseKey])
          for (column, cell) in other.enumerated() where row[targets[column]].isEmpty {
            row[targets[column]] = cell
          }
        }
        made.add(row + cells[base.names.count...].drop(while: \.isEmpty), line: line)
      }
      parts.append(remade(base.parts[part], made))
    }
    for part in lookup.parts.indices {
      var made = header(lookup.parts[part])
      var seen: Set<[UInt8]> = []
      lookup.forEachRecord(of: part) { cells, line in
        let isFirst =
          cells.count > lookupKey && seen.insert(cells[lookupKey]).inserted
        if isFirst, used.contains(cells[lookupKey]) { return }
        var row = [[UInt8]](repeating: [], count: names.count)
        for (column, cell) in cells.enumerated() where column < targets.count {
          row[targets[column]] = cell
        }
        made.add(row, line: line)
      }
      parts.append(remade(lookup.parts[part], made))
    }
  }

  private func header(_ part: LogPart) -> CSVBuilder {
    var made = CSVBuilder()
    made.add(names.map { Array($0.utf8) }, line: part.header.line)
    return made
  }

  private func remade(_ part: LogPart, _ made: CSVBuilder) -> LogPart {
    part.remade(made, names: names, sheet: part.text.origin?.sheet)
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

    var names: [String] { parts[0].header.names }
    var isWhole: Bool { parts.allSatisfy(\.isWhole) }

    /// Every record of a file, with its cells in the order of the first file.
    func forEachRecord(of part: Int, _ body: (_ cells: [[UInt8]], _ line: Int) -> Void) {
      let own = parts[part].header.names.map(HeaderWords.plain)
      let places = names.map { own.firstIndex(of: HeaderWords.plain($0)) ?? 0 }
      let isSame = places == Array(names.indices)
      parts[part].forEachRecord { cells, _, line in
        if isSame || cells.count < own.count { return body(cells, line) }
        body(places.map { cells[$0] } + cells[own.count...], line)
      }
    }

    /// Every record that has all cells.
    func forEachRow(_ body: (_ part: Int, _ cells: [[UInt8]], _ line: Int) -> Void) {
      for part in parts.indices {
        forEachRecord(of: part) { cells, line in
          if cells.count >= names.count { body(part, Array(cells[..<names.count]), line) }
        }
      }
    }

    /// The distinct words of a column and how often each stands there.
    func values(_ column: Int) -> [[UInt8]: Int] {
      var values: [[UInt8]: Int] = [:]
      forEachRow { _, cells, _ in
        if !cells[column].isEmpty { values[cells[column], default: 0] += 1 }
      }
      return values
    }
  }
}
