import Foundation
import LogImport
import ServiceModel
import Wording

/// Names that stand for the names of a company's people, teams and customers.
///
/// They are kept in a key file, a line each: `Person 3 = Alma`. The same file gives the same
/// names; who has no line yet gets one, by lot, so that nothing can be concluded from the order.
struct Pseudonyms {
  private let path: String
  private let language: Language
  private var ofName: [String: String] = [:]
  private var taken: Set<String> = []
  private var isChanged = false

  /// - Throws: ``CommandError`` for a file that cannot be read or has a line that is no pair.
  init(path: String, _ language: Language) throws(CommandError) {
    self.path = path
    self.language = language
    guard FileManager.default.fileExists(atPath: path) else { return }
    let lines = try TextFile.read(path).split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("# ") {
      guard let mark = line.range(of: " = ") else {
        throw .keyLineBroken(path: path, line: index + 1, text: String(line))
      }
      let pseudonym = String(line[..<mark.lowerBound])
      guard !taken.contains(pseudonym) else {
        throw .keyLineBroken(path: path, line: index + 1, text: String(line))
      }
      ofName[String(line[mark.upperBound...])] = pseudonym
      taken.insert(pseudonym)
    }
  }

  /// The log with no name in it but those of the key file.
  ///
  /// What people wrote about conflicts is left out: names stand in it in any form.
  mutating func applied(to log: ImportedLog) throws(CommandError) -> ImportedLog {
    var log = log
    let sorts = Self.sorts(of: log.requests)
    for name in log.requests.parties.names.shuffled() where !name.isEmpty {
      assign(name, sorts[name] ?? .person)
    }
    log.conflicts = log.conflicts.map { applied(to: $0) }
    log.dismissed = log.dismissed.map { (self[$0.first], self[$0.second]) }
    log.pseudonyms = ofName
    log.requests.parties = log.requests.parties.renamed { $0.isEmpty ? $0 : self[$0] }
    try save()
    return log
  }

  mutating func applied(to conflict: Conflict) -> Conflict {
    var plain = conflict
    for name in [conflict.first, conflict.second, conflict.owner].compactMap(\.self) {
      assign(name, .person)
    }
    plain.first = self[conflict.first]
    plain.second = self[conflict.second]
    plain.owner = conflict.owner.map { self[$0] }
    plain.cause = ""
    plain.notes = ""
    for index in plain.recovery.indices {
      plain.recovery[index].actor = nil
      plain.recovery[index].note = nil
    }
    return plain
  }

  private subscript(name: String) -> String { ofName[name] ?? name }

  private enum Sort { case person, team, customer }

  private mutating func assign(_ name: String, _ sort: Sort) {
    guard ofName[name] == nil else { return }
    let phrase: ConflictCommandPhrase =
      switch sort {
      case .person: .somePerson
      case .team: .someTeam
      case .customer: .someCustomer
      }
    var number = 1
    while taken.contains(phrase.text(language, ["number": "\(number)"])) { number += 1 }
    let pseudonym = phrase.text(language, ["number": "\(number)"])
    taken.insert(pseudonym)
    ofName[name] = pseudonym
    isChanged = true
  }

  /// Whether a party is a team, serves anybody, or only asks.
  private static func sorts(of log: RequestLog) -> [String: Sort] {
    var sorts: [Int32: Sort] = [:]
    for party in log.customer where party >= 0 { sorts[party] = .customer }
    for (row, party) in log.customer.enumerated() where party >= 0 && log.customerTeam[row] >= 0 {
      sorts[party] = .person
    }
    for party in log.provider where party >= 0 { sorts[party] = .person }
    for party in log.customerTeam + log.providerTeam where party >= 0 { sorts[party] = .team }
    return Dictionary(
      uniqueKeysWithValues: sorts.map { (log.parties[$0.key], $0.value) })
  }

  /// Saves the key so that only its owner can read it.
  func save() throws(CommandError) {
    guard isChanged else { return }
    let lines = ofName.map { "\($0.value) = \($0.key)" }.sorted()
    try Output.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: path)
    do {
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    } catch {
      throw .cannotWrite(path: path, reason: Output.reason(of: error))
    }
  }
}
