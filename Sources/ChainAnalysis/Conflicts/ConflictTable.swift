import ServiceModel

/// Which requests of a company are between parties in conflict, and when.
///
/// A party of a conflict is a person or a team, at whatever level the log is looked at: what a
/// person of a team asks of the other is the team's conflict too.
struct ConflictTable: Sendable {
  /// How the service of a request stands to a conflict: who served, and whether the other asked.
  enum Service: Int, CaseIterable {
    case secondForFirst
    case firstForSecond
    case firstForOthers
    case secondForOthers

    var isBetween: Bool { self == .secondForFirst || self == .firstForSecond }
  }

  enum Window: Int, CaseIterable {
    case before
    case during
  }

  /// Those that had begun at the as-of time, oldest first.
  let conflicts: [Conflict]
  private let company: LeveledLog
  private let first: [Int32]
  private let second: [Int32]
  private let ofParty: [Int32: [Int]]

  init(_ conflicts: [Conflict], in company: LeveledLog) {
    self.company = company
    self.conflicts = conflicts.filter { $0.opened <= company.asOf }.sorted(by: Conflict.precedes)
    let numbers = self.conflicts.map { conflict in
      [conflict.first, conflict.second].map {
        company.log.parties.number(of: $0) ?? Self.unknown
      }
    }
    first = numbers.map { $0[0] }
    second = numbers.map { $0[1] }
    var ofParty: [Int32: [Int]] = [:]
    for (place, pair) in numbers.enumerated() {
      for party in Set(pair) where party != Self.unknown {
        ofParty[party, default: []].append(place)
      }
    }
    self.ofParty = ofParty
  }

  private static let unknown: Int32 = -2

  var isEmpty: Bool { conflicts.isEmpty }

  /// When a conflict ended: settled, or the as-of time.
  func end(of place: Int) -> Instant {
    conflicts[place].settled.map { min($0, company.asOf) } ?? company.asOf
  }

  func isOpen(_ place: Int) -> Bool { conflicts[place].isOpen(at: company.asOf) }

  /// Whether a moment lies in a conflict, or in the time of the same length before it.
  func window(of moment: Instant, in place: Int) -> Window? {
    let opened = conflicts[place].opened
    let end = end(of: place)
    if moment >= opened { return moment < end || isOpen(place) ? .during : nil }
    return moment >= opened + -(end - opened) ? .before : nil
  }

  /// Calls `body` with every conflict that has to do with a request.
  func forEach(concerning row: Int, _ body: (_ place: Int, _ service: Service) -> Void) {
    let provider = (company.log.provider[row], company.log.providerTeam[row])
    let customer = asker(of: row)
    let candidates = [provider.0, provider.1].compactMap { $0 >= 0 ? ofParty[$0] : nil }
    guard let head = candidates.first else { return }
    let all = candidates.count == 1 ? head : Array(Set(candidates.joined())).sorted()
    for place in all {
      let isFirst = provider.0 == first[place] || provider.1 == first[place]
      let (own, other) = isFirst ? (first[place], second[place]) : (second[place], first[place])
      if customer.0 == other || customer.1 == other {
        body(place, isFirst ? .firstForSecond : .secondForFirst)
      } else if customer.0 != own, customer.1 != own {
        body(place, isFirst ? .firstForOthers : .secondForOthers)
      }
    }
  }

  /// Who made a request: where the log does not say, whoever served the one it was made for.
  private func asker(of row: Int) -> (Int32, Int32) {
    let person = company.log.customer[row]
    let team = company.log.customerTeam[row]
    guard person < 0, team < 0, company.log.parent[row] >= 0 else { return (person, team) }
    let parent = Int(company.log.parent[row])
    return (company.log.provider[parent], company.log.providerTeam[parent])
  }
}
