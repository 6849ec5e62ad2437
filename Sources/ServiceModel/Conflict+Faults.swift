package import Wording

extension Conflict {
  /// What no conflict can be, by the names under which users read of it; empty for a sound one.
  package var faults: [FaultPhrase] {
    var faults: [FaultPhrase] = []
    if first.isEmpty || second.isEmpty { faults.append(.missingParty) }
    if first == second, !first.isEmpty { faults.append(.conflictWithOneself) }
    if let stage, !Self.stages.contains(stage) { faults.append(.stageOutOfRange) }
    if let settled = turns.first, settled < opened { faults.append(.settledBeforeOpened) }
    if zip(turns, turns.dropFirst()).contains(where: { $1 < $0 }) {
      faults.append(.reopenedBeforeSettled)
    }
    if recovery.contains(where: { $0.date < opened }) { faults.append(.stepBeforeOpened) }
    if let review, review < opened { faults.append(.reviewBeforeOpened) }
    return faults
  }
}
