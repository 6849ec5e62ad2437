import ChainAnalysis
@testable import Diagram
import ServiceModel
import TestSupport
import Testing

private func link(
  _ customer: String, _ provider: String, _ requests: Int,
  _ verdict: LinkFinding.Verdict = .sound
) -> LinkFinding {
  var finding = LinkFinding(
    customer: customer, provider: provider, external: customer == Link.externalCustomers)
  finding.requests = requests
  finding.verdict = verdict
  return finding
}

private func select(
  _ links: [LinkFinding], limit: Int, alpha: Double = 0.05
) -> LinkSelection {
  LinkSelection(links, limit: limit, alpha: alpha, showsConflicts: true)
}

@Test func everyLinkIsShownWhereThereIsRoom() {
  let links = [link("A", "B", 5), link("B", "C", 4), link("C", "A", 3)]
  #expect(select(links, limit: 3).shown == [0, 1, 2])
}

@Test func weakDegradedAndConflictingLinksAreShownWhateverTheLimit() {
  var slow = link("A", "D", 1)
  slow.degradation = .init(since: Instant(seconds: 0), ratio: 2, p: 0.01, cost: 0)
  var faster = link("A", "E", 1)
  faster.degradation = .init(since: Instant(seconds: 0), ratio: 0.5, p: 0.01, cost: 0)
  var conflicting = link("A", "F", 1)
  conflicting.conflicts = [.init(id: "1", since: Instant(seconds: 0), days: 3)]
  let links = [
    link("A", "B", 9, .weakest), link("A", "C", 9, .weak), slow, faster, conflicting,
    link("A", "G", 100),
  ]
  let selection = select(links, limit: 0)
  #expect(selection.shown == [0, 1, 2, 4])
  #expect(selection.flagged == (4, 4))
  let without = LinkSelection(links, limit: 0, alpha: 0.05, showsConflicts: false)
  #expect(without.shown == [0, 1, 2])
}

@Test func theWayOfAWeakLinkToTheCustomersIsShown() {
  let links = [
    link("Middle", "Deep", 9, .weakest), link("Front", "Middle", 3),
    link(Link.externalCustomers, "Front", 50), link(Link.externalCustomers, "Other", 90),
    link("Other", "Aside", 80),
  ]
  let selection = select(links, limit: 0)
  #expect(selection.shown == [0, 1, 2])
  #expect(selection.onTheWay == 2)
}

@Test func ofEquallyShortWaysTheBusiestIsTaken() {
  let links = [
    link("Middle", "Deep", 9, .weakest), link("Quiet", "Middle", 3), link("Busy", "Middle", 30),
    link(Link.externalCustomers, "Quiet", 50), link(Link.externalCustomers, "Busy", 50),
  ]
  #expect(select(links, limit: 0).shown == [0, 2, 4])
}

@Test func linksToWatchAreBoundedByTheLimit() {
  let links = (0..<30).map { link("A", "B\($0)", 5, .watch) } + [link("A", "C", 100)]
  let selection = select(links, limit: 12)
  #expect(selection.shown == Array(0..<12))
  #expect(selection.watched == (12, 30))
}

@Test func theBusiestLinksFillTheRestOfTheLimit() {
  let links = (0..<10).map { link("A\($0)", "B\($0)", $0) }
  let selection = select(links, limit: 4)
  #expect(selection.shown == [6, 7, 8, 9])
  #expect(selection.busiest == 4)
  #expect(selection.ofBackbone == 0)
}

@Test func ownWorkForCustomersLeavesRoomForTheLinksBehindIt() {
  let own = (0..<20).map { link(Link.externalCustomers, "Front\($0)", 1_000) }
  let inside = (0..<20).map { link("Front\($0)", "Back\($0)", 10) }
  let selection = select(own + inside, limit: 8)
  #expect(selection.shown == [0, 1] + (20..<26))
  #expect(selection.passesOverOwnWork)
  #expect(select(own + inside, limit: 30).shown.count == 30)
}

@Test func noMoreLinksAreShownThanCanBeLaidOut() {
  let links = (0..<1000).map { link("A\($0)", "B", 50, .weak) }
  let selection = select(links, limit: 5_000)
  #expect(selection.shown == Array(0..<DiagramOptions.mostLinks))
  #expect(selection.flagged == (DiagramOptions.mostLinks, 1000))
}

@Test func aLinkFarAboveItsPartysOthersIsOfTheBackbone() {
  let links = [link("A", "B", 91)] + (0..<9).map { link("A", "C\($0)", 1) }
  let significances = Backbone(links).significances
  // (1 − 0.91)^9 at the customer; 1 at the provider, which has no other link.
  #expect(abs(significances[0] - 3.874_204_89e-10) < 1e-18)
  #expect(abs(significances[1] - 0.913_517_247_483_640_8) < 1e-12)
  #expect(select(links, limit: 1).ofBackbone == 1)
}

@Test(arguments: UInt64(0)..<50)
func anEvenSpreadHasNoBackbone(seed: UInt64) {
  var random = SeededGenerator(seed: seed)
  let count = Int.random(in: 2...40, using: &random)
  let links = (0..<count).map { link("A", "B\($0)", 10) }
  // (1 − 1/k)^(k − 1) falls towards 1/e and never below it.
  for significance in Backbone(links).significances { #expect(significance > 0.367) }
}

@Test func onlyPartiesInConflictAndTheCustomersBehindThemAreShownWhereThatIsAskedFor() {
  var conflicting = link("Front", "Deep", 1)
  conflicting.conflicts = [.init(id: "1", since: Instant(seconds: 0), days: 3)]
  let links = [
    link("Front", "Other", 90, .weakest), conflicting, link(Link.externalCustomers, "Front", 50),
    link(Link.externalCustomers, "Other", 90),
  ]
  let selection = LinkSelection(
    links, limit: 40, alpha: 0.05, showsConflicts: true, onlyConflicts: true)
  #expect(selection.shown == [1, 2])
  #expect((selection.inConflict, selection.onTheWay, selection.total) == (1, 1, 4))
}
