import ServiceModel
import ServiceWords
import TestSupport
import Testing

@testable import ChainAnalysis

private func requests(seed: UInt64, notes: [String]) -> [Request] {
  var random = SeededGenerator(seed: seed)
  return randomRequests(seed: seed).map { request in
    var request = request
    request.note = notes.randomElement(using: &random)
    return request
  }
}

private func analysis(
  of requests: [Request], level: Level = .team, threads: Int = 1
) async -> Analysis {
  var options = AnalysisOptions()
  options.level = level
  options.threads = threads
  return await ChainAnalyzer(RequestLog(requests), options: options).analysis()
}

@Test(arguments: UInt64(0)..<20)
func everyRequestCountsOnceForEachRefusalInItsNote(seed: UInt64) async {
  let notes = ["I'm busy. I am busy!", "No problem.", "Calm down, I don't know.", ""]
  let requests = requests(seed: seed, notes: notes)
  let company = LeveledLog(
    RequestLog(requests), level: .person, asOf: RequestLog(requests).latest, zone: .utc)
  let noted = company.rows.map { company.log.notes.string(at: Int($0)) }
  let analysis = await analysis(of: requests, level: .person)
  var counts: [Refusal: Int] = [:]
  for count in analysis.links.flatMap({ $0.refusals ?? [] }) {
    counts[count.refusal, default: 0] += count.requests
  }
  let busy = noted.filter { $0 == notes[0] }.count
  let upset = noted.filter { $0 == notes[2] }.count
  #expect(counts == [.tooBusy: busy, .calmDown: upset, .dontKnow: upset].filter { $0.value > 0 })
}

@Test(arguments: UInt64(0)..<10)
func refusalsDependOnNoOrder(seed: UInt64) async {
  var random = SeededGenerator(seed: seed)
  let requests = requests(seed: seed, notes: ["不行。", "我没空，过会儿再打来。", "Call back later.", "ok"])
  let one = await analysis(of: requests)
  #expect(await analysis(of: requests.shuffled(using: &random), threads: 3) == one)
  for link in one.links {
    let counts = link.refusals ?? []
    #expect(counts == counts.sorted { ($1.requests, $0.refusal) < ($0.requests, $1.refusal) })
  }
}

@Test func aLogWithoutNotesSaysNothingOfRefusals() async {
  let analysis = await analysis(of: randomRequests(seed: 1))
  #expect(analysis.links.allSatisfy { $0.refusals == nil })
}
