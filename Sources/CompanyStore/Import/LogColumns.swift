import ServiceModel

/// The columns of a log in the order of a table, with names as the store numbers them.
struct LogColumns {
  private enum Column {
    case absent
    case texts(ByteTable)
    case words([Int32], numbers: [Int64])
    case times([Instant])
    case numbers([Double])
  }

  let kind: RowKind
  let count: Int
  /// The roles that both the log and the table have.
  let roles: [Role]
  private let columns: [Column]
  private let nanoseconds: [UInt32]

  init(_ table: LogTable, _ names: StoredNames) {
    kind = .of(table.shape)
    count = table.count
    nanoseconds = table.nanoseconds
    columns = kind.roles.map { role in
      if let texts = table.texts[role] { return .texts(texts) }
      if let words = table.wordNumbers[role] {
        return .words(words, numbers: names.numbers(for: role))
      }
      if let times = table.times[role] { return .times(times) }
      if let numbers = table.numbers[role] { return .numbers(numbers) }
      return .absent
    }
    let here = Set(table.roles)
    roles = kind.roles.filter { here.contains($0) }
  }

  private func column(_ role: Role) -> Column {
    kind.roles.firstIndex(of: role).map { columns[$0] } ?? .absent
  }

  func mix(_ role: Role, _ row: Int, into hash: inout Mixer) {
    switch column(role) {
    case .absent: break
    case .texts(let texts): hash.mix(texts[row])
    case .words(let words, let numbers):
      hash.mix(words[row] < 0 ? 0 : numbers[Int(words[row])])
    case .times(let times):
      hash.mix(times[row].seconds)
      if role == .time { hash.mix(Int64(nanoseconds[row])) }
    case .numbers(let numbers): hash.mix(Int64(bitPattern: numbers[row].bitPattern))
    }
  }

  /// The value of a cell; nanoseconds are ``nanoseconds(_:)``.
  func value(_ role: Role, _ row: Int) -> StoredValue {
    switch column(role) {
    case .absent: .null
    case .texts(let texts): texts[row].isEmpty ? .null : .text(Array(texts[row]))
    case .words(let words, let numbers):
      words[row] < 0 ? .null : .integer(numbers[Int(words[row])])
    case .times(let times): times[row].isMissing ? .null : .integer(times[row].seconds)
    case .numbers(let numbers): numbers[row].isNaN ? .null : .real(numbers[row])
    }
  }

  /// The id that the log gives a row; nil where it gives none.
  func id(_ row: Int) -> ArraySlice<UInt8>? {
    guard case .texts(let ids) = column(.id), !ids[row].isEmpty else { return nil }
    return ids[row]
  }

  /// Binds all cells of a row but its id to the places from `first` on.
  func bind(_ row: Int, to statement: StoreStatement, from first: Int32) {
    if kind.shape == .events { statement.bind(Int64(nanoseconds[row]), at: first - 1) }
    for index in columns.indices where kind.roles[index] != .id {
      let place = first + Int32(index)
      switch columns[index] {
      case .absent: statement.bind(nil, at: place)
      case .texts(let texts): statement.bind(texts[row], at: place)
      case .words(let words, let numbers):
        statement.bind(words[row] < 0 ? nil : numbers[Int(words[row])], at: place)
      case .times(let times): statement.bind(times[row].known?.seconds, at: place)
      case .numbers(let numbers):
        if numbers[row].isNaN {
          statement.bind(nil, at: place)
        } else {
          statement.bind(numbers[row], at: place)
        }
      }
    }
  }
}
