import ServiceModel
import TestSupport
import Testing

@testable import Simulation

/// The goldens hold what a seed gives on every machine, to the last byte.
@Test(arguments: [LogDescription.Shape.requests, .events])
func theSameOptionsGiveTheSameBytes(shape: LogDescription.Shape) throws {
  var options = SimulationOptions.small(seed: 6, fault: .grudge, cases: 15)
  options.shape = shape
  let (text, truth) = try log(options)
  try expectGolden(text, named: "\(shape).csv")
  try expectGolden(truth.json, named: "\(shape).truth.json")
  #expect(try log(options).text == text)
}

@Test func anotherSeedIsAnotherCompany() throws {
  #expect(try log(.small(seed: 1)).text != log(.small(seed: 3)).text)
}

@Test func aLogThatIsWrittenInPiecesIsInOrderOfTime() throws {
  let options = SimulationOptions.small(seed: 2, cases: 8000)
  var pieces = 0
  var bytes: [UInt8] = []
  let truth = try Simulation(options).writeLog {
    pieces += 1
    bytes += $0
  }
  let rows = String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst()
  #expect(pieces > 10)
  #expect(rows.count == truth.requests)
  #expect(truth.requests > 20_000)
  let times = rows.map { $0.split(separator: ",", omittingEmptySubsequences: false)[8] }
  #expect(zip(times, times.dropFirst()).allSatisfy { $0 <= $1 })
}

@Test(arguments: UInt64(0)..<20)
func theWrittenLogAndTheRequestsAreTheSame(seed: UInt64) throws {
  let options = SimulationOptions.small(seed: seed, fault: .slowLink)
  let (requests, truth) = try Simulation(options).requests()
  let written = try log(options)
  #expect(written.truth == truth)
  let rows = written.text.split(separator: "\n").dropFirst()
  #expect(rows.count == requests.count)
  for (row, request) in zip(rows, requests) {
    let fields = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let times = [request.opened, request.promised, request.delivered]
      .map { $0.map { CivilDate(utc: $0).description } ?? "" }
    #expect(
      fields == [
        request.id, request.parent ?? "", request.caseName ?? "", request.customer ?? "",
        request.customerTeam ?? "", request.provider ?? "", request.providerTeam ?? "",
        request.kind ?? "", times[0], times[1], times[2],
        request.marks.contains(.complaint) ? "yes" : "",
      ])
  }
}

@Test(arguments: [
  ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""),
  ("two\nlines", "\"two\nlines\""), ("", ""),
])
func aFieldIsQuotedWhereItHasToBe(text: String, written: String) {
  var csv = CSVBytes()
  csv.field(text.utf8)
  csv.field("x".utf8)
  csv.endRow()
  #expect(String(decoding: csv.bytes, as: UTF8.self) == "\(written),x\n")
}
