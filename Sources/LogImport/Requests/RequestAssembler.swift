import ServiceModel
import Wording

/// Turns the rows of a log of requests into requests.
struct RequestAssembler {
  let rows: Rows
  let cells: CellReader
  let columnNames: [String]
  private(set) var log = RequestLog()
  private(set) var faults: [RowFault] = []
  private(set) var meanings: WordMeanings
  /// How many requests are over by their state though the log gives no time for it.
  private(set) var endedWithoutTime = 0
  private var kept: [Int] = []
  private var parties: PartyTable

  init(_ rows: Rows, cells: CellReader, columnNames: [String]) {
    self.rows = rows
    self.cells = cells
    self.columnNames = columnNames
    meanings = WordMeanings(rows, columnNames: columnNames)
    parties = PartyTable(rows.vocabulary(.parties))
    let duplicates = Duplicates(rows, cells: cells)
    kept = duplicates.kept
    faults = duplicates.faults
    readNames()
    readTimes()
    readMarks()
    readNumbers()
    readTexts()
    nest(duplicates)
    fillTeams()
    declareExternal()
  }

  private func kept<Value>(_ values: [Value]) -> [Value] {
    kept.count == values.count ? values : kept.map { values[$0] }
  }

  private func parties(_ role: Role) -> [Int32] {
    guard let words = rows.words(of: role) else {
      return Array(repeating: RequestLog.none, count: kept.count)
    }
    return kept(words).map(parties.party)
  }

  private func instants(_ role: Role) -> [Instant]? {
    rows.times(of: role).map { kept($0).map(Instant.init) }
  }

  private mutating func readNames() {
    log.parties = parties.names
    log.customer = parties(.customer)
    log.customerTeam = parties(.customerTeam)
    log.provider = parties(.provider)
    log.providerTeam = parties(.providerTeam)
    let (kinds, kindNumbers) = PartyTable.sorted(rows.vocabulary(.kinds))
    log.kinds = kinds
    log.kind = words(.kind, kindNumbers) ?? Array(repeating: RequestLog.none, count: kept.count)
    let (channels, channelNumbers) = PartyTable.sorted(rows.vocabulary(.channels))
    log.channels = channels
    log.channel = words(.channel, channelNumbers) ?? []
    if let words = rows.words(of: .case) {
      let names = rows.vocabulary(.cases)
      for number in 0..<names.count { log.cases.append(names.bytes(number)) }
      log.caseOf = kept(words)
    }
  }

  private func words(_ role: Role, _ numbers: [Int32]) -> [Int32]? {
    rows.words(of: role).map { words in
      kept(words).map { $0 < 0 ? RequestLog.none : numbers[Int($0)] }
    }
  }

  private mutating func readTimes() {
    let missing = Array(repeating: Instant.missing, count: kept.count)
    log.opened = instants(.opened) ?? missing
    log.delivered = instants(.delivered) ?? missing
    log.promised = instants(.promised) ?? missing
    log.acknowledged = instants(.acknowledged) ?? []
    log.firstPromised = instants(.firstPromised) ?? []
    log.promiseChanged = instants(.promiseChanged) ?? []
    let told = [log.opened, log.delivered, log.acknowledged, log.promiseChanged]
    log.latest = told.compactMap { $0.max() }.max() ?? .missing
  }

  private mutating func readMarks() {
    log.marks = Array(repeating: [], count: kept.count)
    if let words = rows.words(of: .status) {
      for (place, row) in kept.enumerated() where words[row] >= 0 {
        let state = meanings.states[Int(words[row])]
        if state == .resolved, log.delivered[place].isMissing { endedWithoutTime += 1 }
        guard state == .cancelled else { continue }
        log.marks[place].insert(.cancelled)
        if meanings.isRefused[Int(words[row])] { log.marks[place].insert(.refused) }
        log.delivered[place] = .missing
      }
    }
    if let words = rows.words(of: .outcome) {
      log.hasOutcome = true
      for (place, row) in kept.enumerated() where words[row] >= 0 {
        if meanings.isFailure[Int(words[row])] == true { log.marks[place].insert(.failed) }
      }
    }
    mark(.complaint, .complaint)
    mark(.reopened, .reopened)
  }

  private mutating func mark(_ role: Role, _ mark: RequestMarks) {
    guard let words = rows.words(of: role) else { return }
    for (place, row) in kept.enumerated() where words[row] >= 0 {
      if meanings.isYes[Int(words[row])] { log.marks[place].insert(mark) }
    }
  }

  private mutating func readNumbers() {
    if let values = rows.numbers(of: .reminders) {
      log.reminders = kept.map { Int32(hundredths: values[$0] / 100) ?? RequestLog.none }
    }
    if let values = rows.numbers(of: .rating) {
      log.rating = kept.map { Int32(hundredths: values[$0]) ?? RequestLog.none }
    }
    if let values = rows.numbers(of: .value) { log.value = kept(values) }
  }

  /// Identifiers, and notes, which are long and so are read from the files once more.
  private mutating func readTexts() {
    if rows.plan.columns[.id] != nil, !kept.contains(where: { rows.ids[$0] == 0 }) {
      log.ids = rows.idTexts.texts(of: kept)
    } else {
      for row in kept {
        if rows.plan.columns[.id] != nil, rows.ids[row] != 0 {
          log.ids.append(rows.idTexts[row])
        } else {
          log.ids.append(Self.madeID(row).utf8)
        }
      }
    }
    guard let column = rows.plan.columns[.note] else { return }
    for row in kept { log.notes.append(cells.bytes(rows.place(row), column: column)) }
  }

  /// A name for a row that has none; in order of bytes as in order of rows.
  private static func madeID(_ row: Int) -> String {
    let digits = String(row + 1)
    return "row " + String(repeating: "0", count: max(0, 9 - digits.count)) + digits
  }

  private mutating func nest(_ duplicates: Duplicates) {
    log.parent = Array(repeating: RequestLog.none, count: kept.count)
    if rows.plan.columns[.parent] != nil {
      let opened = rows.times(of: .opened) ?? []
      let finder = ParentFinder(rows, duplicates, cells: cells, opened: opened)
      log.parent = finder.parents
      faults += finder.faults
    } else if !log.caseOf.isEmpty {
      nestByCase()
    }
    nameMissingCustomers()
  }

  private mutating func nestByCase() {
    var order = log.caseOf.indices.filter { log.caseOf[$0] >= 0 }
    order.sort { (log.caseOf[$0], $0) < (log.caseOf[$1], $1) }
    var members: [CaseNesting.Member] = []
    for (index, place) in order.enumerated() {
      members.append(member(place))
      let isLast = index + 1 == order.count || log.caseOf[order[index + 1]] != log.caseOf[place]
      guard isLast else { continue }
      if members.count > 1 { CaseNesting.parents(of: &members, into: &log.parent) }
      members.removeAll(keepingCapacity: true)
    }
  }

  private func member(_ place: Int) -> CaseNesting.Member {
    CaseNesting.Member(
      place: Int32(place), opened: log.opened[place].seconds,
      delivered: log.delivered[place].known?.seconds ?? .max,
      customer: log.customer[place] >= 0 ? log.customer[place] : log.customerTeam[place],
      provider: log.provider[place] >= 0 ? log.provider[place] : log.providerTeam[place])
  }

  /// A log may leave out who asked where the parent says it: its provider did.
  private mutating func nameMissingCustomers() {
    for place in log.parent.indices where log.customer[place] < 0 && log.customerTeam[place] < 0 {
      guard log.parent[place] >= 0 else { continue }
      let parent = Int(log.parent[place])
      log.customer[place] = log.provider[parent]
      log.customerTeam[place] = log.providerTeam[parent]
    }
  }

  /// Gives persons the team that other rows name for them.
  private mutating func fillTeams() {
    let none = Array(repeating: Int32(-1), count: rows.count)
    let pairs = [(Role.customer, Role.customerTeam), (.provider, .providerTeam)].map {
      (persons: rows.words(of: $0) ?? none, teams: rows.words(of: $1) ?? none)
    }
    parties.learnTeams(from: pairs, rows: kept)
    for place in kept.indices {
      if log.customerTeam[place] < 0 {
        log.customerTeam[place] = parties.team(of: log.customer[place])
      }
      if log.providerTeam[place] < 0 {
        log.providerTeam[place] = parties.team(of: log.provider[place])
      }
    }
  }

  /// What a column says about which customers are external; the majority of a customer's rows
  /// counts, and external where they are equal.
  private mutating func declareExternal() {
    guard let words = rows.words(of: .external) else { return }
    var votes: [Int32: Int] = [:]
    for (place, row) in kept.enumerated() where words[row] >= 0 {
      let party = log.customer[place] >= 0 ? log.customer[place] : log.customerTeam[place]
      guard party >= 0, let answer = meanings.answers[Int(words[row])] else { continue }
      votes[party, default: 0] += answer ? 1 : -1
    }
    log.declaredExternal = votes.mapValues { $0 >= 0 }
    for place in kept.indices where log.declaredExternal[log.customer[place]] == true {
      log.customerTeam[place] = RequestLog.none
    }
  }
}

extension Int32 {
  /// A number in hundredths; nil for none and for one that is out of reach.
  init?(hundredths value: Double) {
    guard value.isFinite, abs(value) < 2e7 else { return nil }
    self = Int32((value * 100).rounded())
  }
}
