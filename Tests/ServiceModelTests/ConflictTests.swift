import ServiceModel
import TestSupport
import Testing
import Wording

private func day(_ day: Int, _ month: Int = 3) -> Instant {
  CivilDate(year: 2026, month: month, day: day).utc
}

private func conflict(_ change: (inout Conflict) -> Void = { _ in }) -> Conflict {
  var conflict = Conflict(id: "1", first: "Ann", second: "Bob", opened: day(2))
  change(&conflict)
  return conflict
}

private let broken: [(Conflict, [FaultPhrase])] = [
  (conflict(), []),
  (conflict { $0.second = "Ann" }, [.conflictWithOneself]),
  (conflict { $0.second = "" }, [.missingParty]),
  (conflict { $0.stage = 0 }, [.stageOutOfRange]),
  (conflict { $0.stage = 10 }, [.stageOutOfRange]),
  (conflict { $0.stage = 9 }, []),
  (conflict { $0.turns = [day(1)] }, [.settledBeforeOpened]),
  (conflict { $0.turns = [day(2)] }, []),
  (conflict { $0.turns = [day(9), day(8)] }, [.reopenedBeforeSettled]),
  (conflict { $0.review = day(1) }, [.reviewBeforeOpened]),
  (conflict { $0.recovery = [.init(step: .look, date: day(1))] }, [.stepBeforeOpened]),
]

@Test(arguments: broken.indices)
func whatNoConflictCanBeHasAName(index: Int) {
  #expect(broken[index].0.faults == broken[index].1)
}

@Test func aConflictIsOpenUntilItIsSettledForGood() {
  let settled = conflict { $0.turns = [day(9)] }
  #expect(!settled.isOpen(at: day(1)))
  #expect(settled.isOpen(at: day(2)))
  #expect(settled.isOpen(at: day(8)))
  #expect(!settled.isOpen(at: day(9)))
  let again = conflict { $0.turns = [day(9), day(12)] }
  #expect(again.isOpen(at: day(10)), "what broke out again was not settled")
  #expect(again.settled == nil)
  #expect(again.reopened == day(12))
  #expect(again.stuckSince == day(12))
}

@Test func aConflictIsStuckAtTheFirstStepThatNobodyTook() {
  #expect(conflict().nextStep == .look)
  let looked = conflict { $0.recovery = [.init(step: .look, date: day(5))] }
  #expect(looked.nextStep == .read)
  #expect(looked.stuckSince == day(5))
  let all = conflict {
    $0.recovery = RecoveryStep.allCases.map { .init(step: $0, date: day(5)) }
  }
  #expect(all.nextStep == nil)
}

@Test(arguments: [
  ("look", RecoveryStep.look), ("3", .acknowledge), ("carry-out", .carryOut),
  ("Follow_Up", .followUp), ("apologize", .apologise),
])
func stepsAreNamedAsPeopleTypeThem(text: String, step: RecoveryStep) {
  #expect(RecoveryStep(spelling: text) == step)
}

@Test(arguments: ["", "8", "0", "sue"])
func whatIsNoStepIsNone(text: String) { #expect(RecoveryStep(spelling: text) == nil) }
