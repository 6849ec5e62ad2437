import ServiceModel

/// The columns of a log in the order of a table, with names as the store numbers them.
struct LogColumns {
  enum Column {
    case absent
    case texts(ByteTable)
    case words([Int32], numbers: [Int64])
    case times(TimeColumn)
    case numbers([Double])
  }

  /// What a column holds.
  enum Content {
    case nothing
    case text
    case word
    case time
    case number
  }

  let kind: RowKind
  let count: Int
  /// What the columns of ``RowKind/roles`` hold.
  let contents: [Content]
  /// The columns of ``RowKind/roles``.
  let columns: [Column]
  /// The places of the columns that the log has.
  let present: [Int]
  /// The places of the columns of texts.
  let texts: [Int]
  private let nanoseconds: [UInt32]

  init(_ table: LogTable, _ names: StoredNames) {
    kind = .of(table.shape)
    count = table.count
    nanoseconds = table.nanoseconds
    let columns = kind.roles.map { role -> Column in
      if let texts = table.texts[role] { return .texts(texts) }
      if let words = table.wordNumbers[role] {
        return .words(words, numbers: names.numbers(for: role))
      }
      if let times = table.times[role] { return .times(times) }
      if let numbers = table.numbers[role] { return .numbers(numbers) }
      return .absent
    }
    self.columns = columns
    contents = columns.map { column in
      switch column {
      case .absent: .nothing
      case .texts: .text
      case .words: .word
      case .times: .time
      case .numbers: .number
      }
    }
    present = columns.indices.filter { if case .absent = columns[$0] { false } else { true } }
    texts = columns.indices.filter { if case .texts = columns[$0] { true } else { false } }
  }

  /// Whether the log has the column of a role.
  func has(_ role: Role) -> Bool {
    kind.roles.firstIndex(of: role).map(present.contains) ?? false
  }

  func nanoseconds(_ row: Int) -> UInt32 { nanoseconds[row] }

  /// Reads the texts of a row.
  func read(_ row: Int, into texts: inout RowTexts) {
    texts.clear()
    for place in self.texts {
      if case .texts(let table) = columns[place] {
        table.withText(row) { texts.set($0, at: place) }
      }
    }
  }

  /// Mixes the cell at `place` into a hash.
  func mix(_ place: Int, _ row: Int, _ texts: RowTexts, into hash: inout Mixer) {
    switch columns[place] {
    case .absent: break
    case .texts: hash.mix(texts.bytes[texts.ranges[place]])
    case .words(let words, let numbers):
      hash.mix(words[row] < 0 ? 0 : numbers[Int(words[row])])
    case .times(let times):
      hash.mix(times[row].seconds)
      if kind.roles[place] == .time { hash.mix(Int64(nanoseconds[row])) }
    case .numbers(let numbers): hash.mix(Int64(bitPattern: numbers[row].bitPattern))
    }
  }

  /// Whether the column at `place` of the row at hand of a statement says what the log says.
  func isEqual(
    _ place: Int, _ row: Int, _ texts: RowTexts, to known: StoreStatement, column: Int32
  ) -> Bool {
    switch columns[place] {
    case .absent: return known.isNull(column)
    case .texts:
      let range = texts.ranges[place]
      return known.withBytes(column) { $0.isEqual(to: texts.bytes.span.extracting(range)) }
    case .words(let words, let numbers):
      if words[row] < 0 { return known.isNull(column) }
      return !known.isNull(column) && known.integer(column) == numbers[Int(words[row])]
    case .times(let times):
      guard let time = times[row].known else { return known.isNull(column) }
      return !known.isNull(column) && known.integer(column) == time.seconds
    case .numbers(let numbers):
      if numbers[row].isNaN { return known.isNull(column) }
      return !known.isNull(column) && known.real(column) == numbers[row]
    }
  }

  /// The value of the cell at `place`.
  func value(_ place: Int, _ row: Int, _ texts: RowTexts) -> StoredValue {
    switch columns[place] {
    case .absent: .null
    case .texts: texts.isEmpty(place) ? .null : .text(Array(texts.bytes[texts.ranges[place]]))
    case .words(let words, let numbers):
      words[row] < 0 ? .null : .integer(numbers[Int(words[row])])
    case .times(let times): times[row].isMissing ? .null : .integer(times[row].seconds)
    case .numbers(let numbers): numbers[row].isNaN ? .null : .real(numbers[row])
    }
  }
}

extension Span<UInt8> {
  func isEqual(to other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for index in indices where self[index] != other[index] { return false }
    return true
  }
}
