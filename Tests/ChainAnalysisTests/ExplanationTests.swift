import ServiceModel
import Testing
import Wording

@testable import ChainAnalysis

private let start = CivilDate(year: 2025, month: 1, day: 1).utc

/// What one link does from some day on.
private struct Story {
  /// How many times as long the link takes from day 100 on.
  var slowing = 1.0
  /// How many times as long the provider takes for its other customer from day 100 on.
  var othersSlowing = 1.0
  /// Requests of the other customer a day, before and after.
  var arrivals = (before: 1, after: 1)
  /// The kind that the link is asked for, before and after.
  var kinds = (before: "small", after: "small")

  var requests: [Request] {
    (0..<200).flatMap { day -> [Request] in
      let isLate = day >= 100
      let own = request(
        day, 0, "Desk", kind: isLate ? kinds.after : kinds.before, isLate ? slowing : 1)
      let others = (0..<(isLate ? arrivals.after : arrivals.before)).map {
        request(day, 1 + $0, "Shop", kind: "small", isLate ? othersSlowing : 1)
      }
      return [own] + others
    }
  }

  private func request(
    _ day: Int, _ number: Int, _ customer: String, kind: String, _ slowing: Double
  ) -> Request {
    let noise = 0.8 + 0.4 * Double((day * 7 + number * 3) % 11) / 10
    let hours = (kind == "large" ? 6 : 2) * noise * slowing
    let opened = start + day * 86_400 + number * 600
    return Request(
      id: "\(day).\(number)", customer: "\(customer) 1", customerTeam: customer, provider: "Kim",
      providerTeam: "Lab", kind: kind, opened: opened, delivered: opened + Int(hours * 3600))
  }

  func finding() async throws -> LinkFinding {
    let analysis = await ChainAnalyzer(RequestLog(requests)).analysis()
    return try #require(
      analysis.links.first { $0.link == Link(customer: "Desk", provider: "Lab") })
  }
}

@Test func aSlowingOfOneLinkAloneSurvivesEveryOtherExplanation() async throws {
  let finding = try await Story(slowing: 2).finding()
  let change = try #require(finding.degradation)
  #expect(abs(change.since - (start + 100 * 86_400)) < 3 * 86_400)
  let explained = try #require(finding.degradationExplained)
  #expect(explained.workload?.survives == true)
  #expect(explained.others?.survives == true)
  #expect(explained.kinds?.survives == true)
  #expect(abs((explained.kinds?.ratio ?? 0) - 2) < 0.3)
}

@Test func aSlowingOfEverythingTheProviderDoesIsNoMatterOfThisLink() async throws {
  let finding = try await Story(slowing: 2, othersSlowing: 2).finding()
  let explained = finding.degradationExplained
  #expect(explained?.others?.survives == false)
  #expect(explained?.kinds?.survives == true)
}

@Test func aSlowingThatCameWithMoreWorkCannotBeToldFromIt() async throws {
  let story = Story(slowing: 2, othersSlowing: 2, arrivals: (1, 6))
  let explained = try #require(try await story.finding().degradationExplained)
  #expect(explained.load.arrivalsAfter > 3 * explained.load.arrivalsBefore)
  #expect(explained.workload?.survives != true)
}

@Test func aContrastIsComparedWithEveryOtherCustomer() async throws {
  var story = Story(slowing: 3)
  story.arrivals = (1, 1)
  let finding = try await story.finding()
  let explained = try #require(finding.contrastExplained)
  #expect(explained.others?.groups == 1)
  #expect(explained.kinds?.survives == true)
}

@Test func whatIsAlikeWithinGroupsShowsNoDifference() {
  // The second side is slower as a whole, but only because it is asked for slower things.
  func side(quick: Int) -> [GroupedComparison.Value] {
    (0..<40).map { number in
      let isQuick = number < quick
      return (value: Double(number % 5) + (isQuick ? 0 : 10), group: isQuick ? 0 : 1)
    }
  }
  let comparison = GroupedComparison(side(quick: 30), side(quick: 10))
  #expect(comparison?.groups == 2)
  #expect(comparison?.ratio == 1)
  #expect(comparison?.check.survives == false)
  #expect(GroupedComparison(Array(side(quick: 30)[..<4]), side(quick: 10)) == nil, "too few")
}
