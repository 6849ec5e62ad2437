import ChainAnalysis
import Foundation
import LogImport
import ServiceModel
import TestSupport
import Testing

/// The figures of one link that the definitions lead to, worked out by a separate program.
private struct ExpectedLink: Decodable {
  var customer: String
  var provider: String
  var requests: Int
  var responseMedian: Double?
  var ownMedian: Double?
  var ownP90: Double?
  var avoidable: Double
  var alone: Int
  var expected: Double?
}

private struct ExpectedFigures: Decodable {
  struct External: Decodable {
    var requests: Int
    var failed: Int
    var late: Int
    var recoverable: Int
    var overPromised: Int
    var notTime: Int
  }

  var external: External
  var links: [ExpectedLink]
}

/// The logs whose figures are known, each at both levels.
private let vectors: [(name: String, level: Level)] =
  ["parallel", "odd", "sim-21", "sim-22", "sim-23"].flatMap { name in
    [Level.team, .person].map { (name, $0) }
  } + [("return-stack", .team)]

@Test(
  .enabled(
    if: FileManager.default.fileExists(atPath: sharedFolder.path),
    "the known logs lie beside the project"), arguments: vectors)
func theFiguresOfAKnownLogFollowFromTheDefinitions(name: String, level: Level) async throws {
  let folder = sharedFolder.appending(path: "vectors")
  var reading = ReadingOptions()
  reading.level = level
  let file = LogSource.file(path: folder.appending(path: "\(name).csv").path())
  let log = try await LogReader.read([file], options: reading).requests
  let json = try Data(contentsOf: folder.appending(path: "\(name).\(level.rawValue).json"))
  let expected = try JSONDecoder().decode(ExpectedFigures.self, from: json)
  var options = AnalysisOptions()
  options.level = level
  let analysis = await ChainAnalyzer(log, options: options).analysis()
  let external = analysis.external
  #expect(external.requests == expected.external.requests)
  #expect(external.failed == expected.external.failed)
  #expect(external.late == expected.external.late)
  #expect(external.recoverable == expected.external.recoverable)
  #expect(external.overPromised == expected.external.overPromised)
  #expect(external.notTime == expected.external.notTime)
  #expect(analysis.links.count == expected.links.count)
  for figures in expected.links {
    let found = analysis.links.first {
      $0.customer == figures.customer && $0.provider == figures.provider
    }
    let link = try #require(found, "\(figures.customer) → \(figures.provider)")
    #expect(link.requests == figures.requests)
    #expect(link.responseMedian.map(Double.init) == figures.responseMedian, "\(link.link)")
    #expect(link.ownMedian.map(Double.init) == figures.ownMedian, "\(link.link)")
    #expect(link.ownP90.map(Double.init) == figures.ownP90, "\(link.link)")
    #expect(abs(link.avoidable - figures.avoidable) < 1e-5, "\(link.link)")
    #expect(link.alone == figures.alone, "\(link.link)")
    if let chance = figures.expected {
      let tolerance = max(2, 0.1 * chance)
      #expect(abs(link.expected - chance) <= tolerance, "\(link.link) \(link.expected) \(chance)")
    }
  }
}
