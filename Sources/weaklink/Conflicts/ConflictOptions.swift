import ArgumentParser
import CompanyStore
import Foundation
import ServiceModel
import Wording
import Diagnostics

/// The store whose conflicts are meant, and who is at work on them.
struct ConflictOptions: ParsableArguments {
  @Argument(help: "A store, made by 'weaklink import'.") var store: String

  @Option(name: .customLong("by"), help: "Who does it; the user of the system otherwise.")
  var actor: String?

  @Option(help: "The language of the answer: en, zh-Hans or zh-Hant.")
  var lang = Terminal.language

  func validate() throws {
    if actor == "" { throw ValidationError("'--by' must be a name, not ''.") }
  }
}

extension ConflictOptions {
  var now: Instant { Instant(seconds: Int64(Date.now.timeIntervalSince1970)) }

  func entry(_ action: ConflictEntry.Action) -> ConflictEntry {
    ConflictEntry(action, by: actor ?? NSUserName(), at: now)
  }

  /// Runs `body` on the store; what goes wrong is said on standard error and becomes the exit code.
  func run(
    for purpose: CompanyStore.Purpose, _ body: (CompanyStore, LogZone) throws -> Void
  ) throws {
    do {
      let store = try CompanyStore.open(store, for: purpose)
      defer { store.close() }
      let zone = try store.imports().last.flatMap { LogZone(identifier: $0.zone) } ?? .utc
      try body(store, zone)
    } catch {
      guard let text = Failure.text(of: error, lang) else { throw error }
      Terminal.complain(text)
      throw ExitCode(2)
    }
  }

  /// Changes a conflict, saves it and says so.
  ///
  /// - Parameter typed: what the user typed that may be at fault.
  func change(
    _ id: String, _ action: ConflictEntry.Action, typed: String = "",
    check: (CompanyStore) throws -> Void = { _ in },
    _ body: (inout Conflict, LogZone) throws -> Void
  ) throws {
    try run(for: .writing) { store, zone in
      try check(store)
      var conflict = try Self.find(id, in: store)
      try body(&conflict, zone)
      try save(conflict, action, typed: typed, in: store)
    }
  }

  func save(
    _ conflict: Conflict, _ action: ConflictEntry.Action, typed: String, in store: CompanyStore
  ) throws {
    if let fault = conflict.faults.first { throw CommandError.brokenConflict(fault, text: typed) }
    try store.save([conflict], entry(action))
    let values = [
      "id": conflict.id, "first": conflict.first, "second": conflict.second,
      "done": action.phrase.text(lang),
    ]
    try Output.answer(ConflictCommandPhrase.saved.text(lang, values) + "\n")
  }

  static func find(_ id: String, in store: CompanyStore) throws -> Conflict {
    let conflicts = try store.conflicts()
    if let found = conflicts.first(where: { $0.id == id }) { return found }
    throw CommandError.noSuchConflict(id, known: conflicts.map(\.id))
  }

  /// - Throws: ``CommandError`` with the nearest names for a party that no log names.
  static func check(parties: [String], in store: CompanyStore) throws {
    let known = try store.partyNames()
    for name in parties where !known.contains(name) {
      throw CommandError.strangerInConflict(name, nearest: Nearest.names(to: name, among: known))
    }
  }
}

extension ConflictOptions {
  /// Records a new conflict under the next number, and says so.
  ///
  /// - Throws: ``CommandError`` where one between the two is open or a request is in no log, unless
  ///   it is to be recorded anyway.
  func record(
    _ conflict: Conflict, _ details: ConflictDetails, in store: CompanyStore, _ zone: LogZone
  ) throws {
    var conflict = conflict
    let onFile = try store.conflicts()
    let pair = Set([conflict.first, conflict.second])
    let open = onFile.first { Set([$0.first, $0.second]) == pair && $0.settled == nil }
    if let open, !details.anyway {
      throw CommandError.openAlready(open.id, conflict.first, conflict.second)
    }
    try details.check(in: store)
    conflict.id = "\((onFile.compactMap { Int($0.id) }.max() ?? 0) + 1)"
    details.apply(to: &conflict, zone)
    let isOfOne = conflict.first == conflict.second
    try save(
      conflict, .recorded, typed: isOfOne ? conflict.first : details.review?.text ?? "", in: store)
  }
}

extension ConflictEntry.Action {
  var phrase: ConflictCommandPhrase {
    switch self {
    case .recorded: .recorded
    case .changed: .changed
    case .step: .stepTaken
    case .settled: .settled
    case .reopened: .reopened
    case .dismissed: .dismissed
    case .imported: .imported
    }
  }
}
