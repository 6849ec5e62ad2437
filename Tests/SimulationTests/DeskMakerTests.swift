import ChainAnalysis
import Foundation
import ServiceModel
import Simulation
import TestSupport
import Testing

/// `UPDATE_GOLDENS=1` writes the samples instead.
@Test(arguments: DeskMaker.Edition.allCases)
func theSamplesAreWhatTheStoryWrites(edition: DeskMaker.Edition) throws {
  let bytes = Data(try DeskMaker(edition).file().bytes)
  let sample = packageRoot.appending(path: "Samples/\(edition.fileName)")
  if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" { try bytes.write(to: sample) }
  #expect(try Data(contentsOf: sample) == bytes, "UPDATE_GOLDENS=1 writes \(edition.fileName)")
  #expect(bytes.count < 600_000)
}

@Test func bothEditionsTellTheSameStory() throws {
  let english = try DeskMaker(.english).requests()
  let chinese = try DeskMaker(.chinese).requests()
  #expect(english.requests.count == chinese.requests.count)
  #expect(english.truth.cost == chinese.truth.cost)
  for (left, right) in zip(english.requests, chinese.requests) {
    #expect(
      [left.opened, left.delivered, left.promised] == [
        right.opened, right.delivered, right.promised,
      ]
    )
    #expect((left.note == nil) == (right.note == nil))
    #expect(left.marks == right.marks)
  }
}

@Test(arguments: DeskMaker.Edition.allCases, [Level.team, .person])
func theQuarrelIsTheAnswer(edition: DeskMaker.Edition, level: Level) async throws {
  let (requests, truth) = try DeskMaker(edition).requests()
  var options = AnalysisOptions()
  options.level = level
  let analysis = await ChainAnalyzer(RequestLog(requests), options: options).analysis()
  let first = try #require(analysis.links.first)
  #expect(first.customer == (level == .team ? truth.customerTeam : truth.customerPerson))
  #expect(first.provider == (level == .team ? truth.providerTeam : truth.providerPerson))
  #expect(first.verdict == .weakest)
  #expect(analysis.links.dropFirst().allSatisfy { $0.verdict != .weak })
  let lost = await ChainAnalyzer(RequestLog(requests), options: options).chains(named: "C1051")
  #expect(lost.map(\.outcome) == [.recoverable])
}
