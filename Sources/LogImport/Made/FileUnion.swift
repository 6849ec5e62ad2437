import ServiceModel

/// Files of one system whose columns differ in what a log can do without: each gets the columns of
/// all, empty where it lacks them.
struct FileUnion {
  private(set) var parts: [LogPart] = []
  private(set) var mended: [LogPart] = []
  /// The columns that not all files have, and the files that lack them.
  private(set) var lacking: [(column: String, files: [String])] = []

  /// Roles whose column some files may lack: without it a request is still what it was.
  ///
  /// An end, a state or a party that is missing in some files would make their requests other ones.
  private static let optional: Set<Role> = [
    .kind, .acknowledged, .promised, .firstPromised, .promiseChanged, .complaint, .reopened,
    .reminders, .rating, .value, .channel, .note, .external, .activity,
  ]

  /// Nil where the files are not known to be of one kind, or one lacks what the others rest on.
  init?(_ sides: [FileJoin.Side]) {
    var columns: [(key: String, name: String, sides: Int)] = []
    let keys = sides.map { LogParts.keys($0.names) }
    var places: [String: Int] = [:]
    for (side, keys) in zip(sides, keys) {
      for (key, name) in zip(keys, side.names) {
        if let place = places[key] {
          columns[place].sides += 1
        } else {
          places[key] = columns.count
          columns.append((key, name, 1))
        }
      }
    }
    let shared = columns.filter { $0.sides == sides.count }.map { Self.roles(of: $0.name) }
    func share(_ roles: Role...) -> Bool { shared.contains { !$0.isDisjoint(with: roles) } }
    guard share(.opened, .time), share(.provider, .providerTeam, .team, .person),
      sides.allSatisfy(\.isWhole)
    else { return nil }
    let partial = columns.filter { $0.sides < sides.count }
    guard partial.allSatisfy({ Self.roles(of: $0.name).isSubset(of: Self.optional) }) else {
      return nil
    }
    for (side, keys) in zip(sides, keys) {
      let own = Set(keys)
      let missing = partial.filter { !own.contains($0.key) }.map(\.name)
      parts += side.parts.map { Self.widened($0, by: missing) }
      mended += side.mended.map { Self.widened($0, by: missing) }
    }
    lacking = partial.map { column in
      let files = zip(sides, keys).filter { !$1.contains(column.key) }
        .flatMap { side, _ in side.parts.map(\.text.name) }
      return (column.name, files)
    }
  }

  /// The roles that a name may stand for.
  private static func roles(of name: String) -> Set<Role> {
    var roles = Set(HeaderWords.tiers(of: name).keys)
    if roles.isEmpty, let role = HeaderGrammar.role(of: name)?.role { roles.insert(role) }
    return roles
  }

  /// A part with further columns after its own, which are empty.
  private static func widened(_ part: LogPart, by missing: [String]) -> LogPart {
    guard !missing.isEmpty else { return part }
    let names = part.header.names + missing
    let count = part.header.names.count
    var made = CSVBuilder()
    _ = made.made.addSources(
      of: part, columns: Array(0..<count) + missing.map { _ in nil } + [count])
    made.add(names.map { Array($0.utf8) }, line: part.header.line)
    let empty = [[UInt8]](repeating: [], count: missing.count)
    part.forEachRecord { cells, start, line in
      let rows = part.sourceRows(at: start)
      // A row that is too short or too long stays what it is.
      guard cells.count >= count else { return made.add(cells, line: line, from: rows) }
      made.add(
        cells[..<count] + empty + cells[count...].drop(while: \.isEmpty), line: line, from: rows)
    }
    return part.remade(made, names: names, sheet: part.text.origin?.sheet)
  }
}
