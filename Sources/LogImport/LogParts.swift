import Diagnostics
import ServiceModel
import Wording

/// The files of a log, brought to the same columns.
struct LogParts: Sendable {
  /// The names of the columns, in the order of the first file.
  private(set) var names: [String] = []
  private(set) var parts: [LogPart] = []

  /// What was done to the files before they had the same columns.
  private(set) var notes: [Note] = []

  init(_ sources: [LogSource], _ options: ReadingOptions) throws(ImportError) {
    var earlier: [SetAsideFile] = []
    var log: [LogPart] = []
    for source in sources {
      for text in try LogText.all(of: source, wishedCase: options.mapping[.case]) {
        if options.isStored {
          log.append(
            LogPart(text: text, dialect: Dialect(), header: try Header(of: text, Dialect())))
          continue
        }
        let part = try Self.part(text, options.separator)
        if let file = SetAsideFile(part) { earlier.append(file) } else { log.append(part) }
      }
    }
    var mended = log.map { _ in [MendedRows]() }
    for file in earlier {
      let found = try file.rows(beside: log)
      for (part, rows) in found { mended[part].append(rows) }
      let count = found.reduce(0) { $0 + $1.rows.lines.count }
      notes.append(Note(.setAsideRead, ["file": file.name, "count": String(count)]))
    }
    if options.isStored {
      parts = log
    } else {
      var files: [FileJoin.Side] = []
      for (part, rows) in zip(log, mended) { files.append(filled(part, rows)) }
      join(files)
    }
    try matchColumns()
  }

  /// Texts that this program wrote, with the same columns.
  init(ready texts: [LogText]) throws(ImportError) {
    for text in texts {
      parts.append(LogPart(text: text, dialect: Dialect(), header: try Header(of: text, Dialect())))
    }
    try matchColumns()
  }

  private static func part(_ text: LogText, _ separator: UInt8?) throws(ImportError) -> LogPart {
    var dialect = Dialect()
    if text.origin == nil {
      dialect = DialectSniffer.dialect(of: text)
      if let separator { dialect.separator = separator }
    }
    return LogPart(text: text, dialect: dialect, header: try Header(of: text, dialect))
  }

  /// A part of the log with the cells filled that say what stands above them, and its mended rows.
  private mutating func filled(_ part: LogPart, _ mended: [MendedRows]) -> FileJoin.Side {
    guard let grouped = FillDown(part), mended.allSatisfy(\.part.isWhole) else {
      return FileJoin.Side(parts: [part], mended: mended.map(\.part))
    }
    let columns = grouped.names.map { "'\(DiagnosticWriter.quotable($0))'" }
    notes.append(
      Note(.filledDown, ["file": part.text.name, "columns": columns.joined(separator: ", ")]))
    let (filled, amended) = grouped.filled(mended)
    return FileJoin.Side(parts: [filled], mended: amended)
  }

  /// Puts together files that tell of the same things in different columns.
  private mutating func join(_ files: [FileJoin.Side]) {
    var sides: [FileJoin.Side] = []
    for file in files {
      let keys = Set(Self.keys(file.names))
      if let side = sides.firstIndex(where: { Set(Self.keys($0.names)) == keys }) {
        sides[side].parts += file.parts
        sides[side].mended += file.mended
      } else {
        sides.append(file)
      }
    }
    parts = files.flatMap(\.parts) + files.flatMap(\.mended)
    guard sides.count > 1, var joined = sides.first else { return }
    var said: [Note] = []
    for side in sides.dropFirst() {
      guard let join = FileJoin(joined, side) else { return unite(sides) }
      said.append(
        Note(
          .filesJoined,
          [
            "file": joined.parts[0].text.name, "other": side.parts[0].text.name,
            "column": DiagnosticWriter.quotable(join.column), "matched": String(join.matched),
            "rows": String(join.rows),
          ]))
      joined = FileJoin.Side(parts: join.parts, mended: join.mended)
    }
    parts = joined.parts + joined.mended
    notes += said
  }

  /// Gives files of one system, whose exports differ in columns, the columns of all.
  private mutating func unite(_ sides: [FileJoin.Side]) {
    guard let union = FileUnion(sides) else { return }
    parts = union.parts + union.mended
    let columns = union.lacking.prefix(6).map { lacking in
      let files = lacking.files.prefix(3).joined(separator: ", ")
      return "'\(DiagnosticWriter.quotable(lacking.column))' "
        + "(\(files)\(lacking.files.count > 3 ? ", …" : ""))"
    }
    let listed = columns.joined(separator: ", ") + (union.lacking.count > 6 ? ", …" : "")
    notes.append(Note(.columnsUnited, ["columns": listed]))
  }

  private mutating func matchColumns() throws(ImportError) {
    guard let first = parts.first else { return }
    names = first.header.names
    let keys = Self.keys(names)
    let known = Set(keys)
    for index in parts.indices {
      let ownKeys = Self.keys(parts[index].header.names)
      let places = Dictionary(zip(ownKeys, ownKeys.indices)) { first, _ in first }
      if let missing = keys.indices.first(where: { places[keys[$0]] == nil }) {
        throw mismatch(index, lacks: names[missing], of: 0)
      }
      if let extra = ownKeys.indices.first(where: { !known.contains(ownKeys[$0]) }) {
        throw mismatch(0, lacks: parts[index].header.names[extra], of: index)
      }
      parts[index].places = keys.map { places[$0, default: 0] }
    }
  }

  /// A column is the same in two files if its plain name is, and its place among equal names.
  static func keys(_ names: [String]) -> [String] {
    var seen: [String: Int] = [:]
    return names.map { name in
      let plain = HeaderWords.plain(name)
      seen[plain, default: 0] += 1
      return "\(plain) \(seen[plain, default: 0])"
    }
  }

  private func mismatch(_ index: Int, lacks column: String, of other: Int) -> ImportError {
    ImportError(
      .differentColumns, ["column": column, "other": parts[other].text.name],
      at: InputLocation(file: parts[index].text.name, line: parts[index].header.line))
  }

  /// The columns that the user pinned, by place.
  func pinned(_ options: ReadingOptions) throws(ImportError) -> [Role: Int] {
    var pinned: [Role: Int] = [:]
    for (role, name) in options.mapping.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      guard let column = column(named: name) else {
        var error = headerError(.unknownColumn, ["column": name, "role": role.optionName])
        if let place = options.places[role] {
          error.diagnostic.location = place.location
          error.diagnostic.excerpt = place.excerpt
        }
        throw error
      }
      pinned[role] = column
    }
    return pinned
  }

  private func column(named name: String) -> Int? {
    names.firstIndex(of: name)
      ?? names.firstIndex { HeaderWords.plain($0) == HeaderWords.plain(name) }
  }

  /// A fault of the header, which is quoted.
  func headerError(_ fault: FaultPhrase, _ values: [String: String] = [:]) -> ImportError {
    let listed = names.prefix(30).map { "'\($0)'" }.joined(separator: ", ")
    var values = values
    values["columns"] = names.count > 30 ? listed + ", …" : listed
    return FaultPlace(parts[0].text).error(fault, values, at: parts[0].header.start)
  }
}

extension Role {
  /// The role as it is typed after `--map`.
  package var optionName: String {
    rawValue.contains(" ") ? rawValue.replacing(" ", with: "-") : rawValue
  }
}
