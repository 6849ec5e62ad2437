import ChainAnalysis
@testable import Reports
import ServiceModel
import TestSupport
import Testing
import Wording

private let morning = CivilDate(year: 2025, month: 3, day: 3, hour: 8).utc

private func step(
  _ provider: String, parent: Int?, from: Int = 0, to: Int? = 8, own: Int = 1,
  target: Int? = nil, critical: Bool = false, pauses: [CaseChain.Step.Pause] = []
) -> CaseChain.Step {
  CaseChain.Step(
    id: provider, parent: parent, customer: "C", provider: provider, kind: nil,
    opened: morning + from * 3600, delivered: to.map { morning + $0 * 3600 }, promised: nil,
    own: own * 3600, target: target.map { $0 * 3600 }, critical: critical, pauses: pauses)
}

private func chain(_ steps: [CaseChain.Step]) -> CaseChain {
  CaseChain(name: "X", outcome: .onTime, opened: morning, steps: steps)
}

private func drawn(_ tree: CaseTree, _ chain: CaseChain) -> [String] {
  tree.order.map { tree.branches(before: $0) + chain.steps[$0].provider }
}

@Test func branchesShowWhoAskedWhom() {
  let chain = chain([
    step("A", parent: nil), step("B", parent: 0), step("C", parent: 0), step("D", parent: 1),
    step("E", parent: 3), step("F", parent: 2),
  ])
  let tree = CaseTree(chain, limit: 9)
  #expect(drawn(tree, chain) == ["A", "├ B", "│ └ D", "│   └ E", "└ C", "  └ F"])
}

@Test func whatIsCutAwayIsLeastUrgent() {
  let chain = chain([
    step("A", parent: nil), step("B", parent: 0, own: 9, target: 1), step("C", parent: 0),
    step("D", parent: 2, critical: true),
  ])
  let tree = CaseTree(chain, limit: 3)
  #expect(drawn(tree, chain) == ["A", "└ C", "  └ D"])
}

@Test func deepBranchesAreDrawnByTheirLastLevels() {
  let chain = chain((0..<30).map { step("P\($0)", parent: $0 == 0 ? nil : $0 - 1) })
  let tree = CaseTree(chain, limit: 40)
  #expect(tree.order == Array(0..<30))
  #expect(tree.branches(before: 29).columns == 16)
}

@Test(arguments: [1, 500])
func aChainOfAnyLengthIsDrawn(count: Int) throws {
  let chain = chain(
    (0..<count).map { step("P\($0)", parent: $0 == 0 ? nil : ($0 - 1) / 3, from: $0 % 7) })
  let text = CaseText(chain, in: .deskMaker).text
  let lines = text.split(separator: "\n")
  #expect(lines.contains { $0.contains("P0") })
  #expect(lines.count <= 50)
  #expect(text.contains("Not shown: 460 more requests of this chain.") == (count == 500))
}

@Test func aBarShowsOwnWorkOthersAndPauses() {
  let pause = CaseChain.Step.Pause(
    start: morning + 6 * 3600, end: morning + 8 * 3600, reason: "customer")
  let supplier = CaseChain.Step.Pause(
    start: morning, end: morning + 3600, reason: "supplier")
  let parent = step("A", parent: nil, own: 4, pauses: [pause, supplier])
  let child = step("B", parent: 0, from: 2, to: 4, own: 2)
  var chain = chain([parent, child])
  chain.due = morning + 3 * 3600
  let bars = CaseBar(chain, asOf: morning + 8 * 3600, width: 8)
  #expect(bars.bar(of: parent, children: [child]) == "██─┼██┄┄")
  #expect(bars.bar(of: child, children: []) == "  ██")
}

@Test func workTooShortForAColumnIsStillSeen() {
  let parent = step("A", parent: nil, to: 100, own: 1)
  let child = step("B", parent: 0, from: 1, to: 100)
  let bars = CaseBar(chain([parent, child]), asOf: morning, width: 10)
  #expect(bars.bar(of: parent, children: [child]) == "█─────────")
}

@Test func whatIsNotDeliveredReachesToTheAsOfTime() {
  let open = step("A", parent: nil, to: nil)
  let bars = CaseBar(chain([open]), asOf: morning + 24 * 3600, width: 6)
  #expect(bars.bar(of: open, children: []) == "██████")
}

@Test func aChainOfOneMomentIsOneColumn() {
  let request = step("A", parent: nil, to: 0, own: 0)
  let bars = CaseBar(chain([request]), asOf: morning, width: 6)
  #expect(bars.bar(of: request, children: []).columns == 1)
}
