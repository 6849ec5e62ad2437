import ServiceModel
import Wording

/// Turns the rows of a log of events into requests.
struct EventAssembler: Sendable {
  private(set) var log = RequestLog()
  private(set) var faults: [RowFault] = []
  let meanings: WordMeanings
  /// The rows that count as events, in order.
  let kept: KeptRows
  private let rows: Rows
  private let level: Level
  private let teams: PartyTeams?
  private(set) var parties: PartyTable

  init(
    _ rows: Rows, cells: CellReader, columnNames: [String], options: ReadingOptions, threads: Int
  ) async {
    self.rows = rows
    level = options.level
    meanings = WordMeanings(rows, columnNames: columnNames, options)
    parties = PartyTable(rows, options.people)
    let attributes = CaseAttributes(rows)
    log.parties = parties.names
    log.kinds = rows.names(.kinds)
    log.channels = rows.names(.channels)
    log.rootsAreExternal = true
    log.hasOutcome = attributes.outcome != nil
    let duplicates = await Duplicates(rows, cells: cells, threads: threads)
    faults = duplicates.faults
    kept = duplicates.kept
    if let persons = rows.words(of: .person), let ofPersons = rows.words(of: .team) {
      teams = await PartyTeams(
        from: [(persons: parties.numbers(persons), teams: parties.numbers(ofPersons))],
        rows: duplicates.kept,
        parties: log.parties.count, threads: threads)
    } else {
      teams = nil
    }
    await parties.learnDepartments(
      rows, kept, [(.person, .team, .department)], threads: threads)
    let times = rows.times(of: .time) ?? []
    let latest = kept.reduce(Int64.min) { max($0, times[$1].seconds) }
    let empty = CaseAssembler(rows, cells: cells, attributes, parties, meanings, latest: latest)
    let parts = await assembled(CaseRows(rows, kept), times, empty, threads: threads)
    var votes: [Int32: Int] = [:]
    for part in parts {
      log.append(part.log)
      faults += part.faults
      votes.merge(part.votes, uniquingKeysWith: +)
    }
    log.latest = latest == .min ? .missing : Instant(seconds: latest)
    log.declaredExternal = votes.mapValues { $0 >= 0 }
    parties.tellPeople(&log)
    if !parts.contains(where: \.promisesChange) {
      (log.firstPromised, log.promiseChanged) = ([], [])
    }
  }

  /// The cases in the order of their first rows, some by each part.
  private func assembled(
    _ cases: CaseRows, _ times: TimeColumn, _ empty: CaseAssembler, threads: Int
  ) async -> [CaseAssembler] {
    let names = rows.vocabulary(.cases)
    let (persons, teams) = (rows.words(of: .person), rows.words(of: .team))
    let states = rows.words(of: .status)
    return await cases.map(threads: threads) { range in
      var assembler = empty
      var events: [CaseEvent] = []
      for number in range where !cases[number].isEmpty {
        events.removeAll(keepingCapacity: true)
        for row in cases[number].lazy.map(Int.init) {
          let (party, team) = whom(persons?[row] ?? -1, teams?[row] ?? -1)
          let state = states.flatMap {
            $0[row] < 0 ? nil : meanings.states[Int($0[row])] ?? .working
          }
          events.append(
            CaseEvent(
              row: row, time: times[row].seconds, nanoseconds: rows.nanoseconds[row],
              party: party, team: team, state: state))
        }
        events.sort(by: CaseEvent.precedes)
        assembler.add(events, name: names.bytes(number))
      }
      return assembler
    }
  }

  /// The party of a row at the level asked for, and its team where it is a person.
  private func whom(_ person: Int32, _ team: Int32) -> (party: Int32, team: Int32) {
    let person = parties.party(person)
    let team = team >= 0 ? parties.party(team) : parties.team(of: person, learned: teams)
    return switch level {
    case .team: (team >= 0 ? team : person, RequestLog.none)
    case .person: person >= 0 ? (person, team) : (team, RequestLog.none)
    case .department:
      (parties.department(person, team) ?? (team >= 0 ? team : person), RequestLog.none)
    }
  }
}
