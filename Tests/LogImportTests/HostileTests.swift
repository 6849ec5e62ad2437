import Diagnostics
import Foundation
@testable import LogImport
import ServiceModel
import TestSupport
import Testing
import Wording

/// Reads whatever it is given; what comes out has to be whole.
private func survive(_ bytes: [UInt8], _ comment: Comment) async {
  var options = ReadingOptions()
  options.threads = 2
  options.chunk = 4096
  do {
    let log = try await LogReader.read([.bytes(bytes, name: "log")], options: options)
    for file in log.description.files {
      #expect(file.rows == file.accepted + file.setAside + file.duplicates, comment)
    }
    #expect(!log.setAsideCSV(.english).isEmpty && !log.columnsText(.english).isEmpty, comment)
  } catch {
    #expect(!error.text(.english).isEmpty, comment)
  }
}

private let samples: [URL] = [
  "Samples", "Samples/Faults", "Tests/LogImportTests/Forms", "Tests/LogImportTests/Workbooks",
].flatMap { folder in
  let names =
    (try? FileManager.default.contentsOfDirectory(atPath: packageRoot.appending(path: folder).path))
    ?? []
  return names.filter { $0.contains(".") && !$0.hasSuffix(".png") && !$0.hasSuffix(".md") }.sorted()
    .map { packageRoot.appending(path: folder).appending(path: $0) }
}

/// How many broken files a reader gets.
private let mutations = 300

@Test(arguments: FuzzedReader.allCases)
func everyReaderReadsOrRefusesBrokenFiles(reader: FuzzedReader) async throws {
  let seeds = try await reader.seeds(root: packageRoot)
  try #require(!seeds.isEmpty)
  for (number, seed) in seeds.enumerated() {
    let bytes = Array(seed.bytes.prefix(20_000))
    #expect(await reader.read(bytes) == nil, "\(seed.name)")
    // Each of few files often, each of many at least once.
    let times = max(1, mutations * (number + 1) / seeds.count - mutations * number / seeds.count)
    for seedNumber in 0..<UInt64(times) {
      var random = SeededGenerator(seed: seedNumber)
      let flaw = await reader.read(Mutation.of(bytes, &random))
      #expect(flaw == nil, "\(seed.name), seed \(seedNumber)")
    }
  }
}

@Test(arguments: samples.filter { ["xlsx", "zip", "gz"].contains($0.pathExtension) })
func whatIsPackedMayBeBrokenInside(file: URL) async throws {
  let bytes = LogBytes([UInt8](try Data(contentsOf: file)))
  if let unpacked = try? Gunzip.unpacked(bytes) {
    for seed in UInt64(0)..<20 {
      var random = SeededGenerator(seed: seed)
      await survive(Mutation.of(unpacked[0..<unpacked.count], &random), "seed \(seed)")
    }
  }
  guard let archive = try? ZipArchive(bytes) else { return }
  var members: [(name: String, content: [UInt8])] = []
  for member in archive.members {
    var content: [UInt8] = []
    var budget = 1 << 20
    try? archive.unpack(member, budget: &budget) { part in
      for index in part.indices { content.append(part[index]) }
      return true
    }
    members.append((member.name, content))
  }
  for seed in UInt64(0)..<20 where !members.isEmpty {
    var random = SeededGenerator(seed: seed)
    var broken = members
    let index = Int.random(in: 0..<members.count, using: &random)
    broken[index].content = Mutation.of(members[index].content, &random)
    await survive(StoredZip(broken).bytes, "\(file.lastPathComponent), seed \(seed)")
  }
}

@Test func aLineOfManyMegabytesIsOneCell() async throws {
  let note = String(repeating: "x", count: 4_000_000)
  var options = ReadingOptions()
  options.chunk = 4096
  let log = try await reading(
    "id,customer,provider,opened,note\n1,A,Ann,2026-03-02 08:00,\(note)\n"
      + "2,B,Bob,soon,\(note)\n3,C,Bob,2026-03-02 08:00,\n", options)
  #expect(log.requests.count == 2)
  #expect(log.requests.request(0).note?.utf8.count == 4_000_000)
  let fault = try #require(log.diagnostics.diagnostics.first)
  #expect(fault.location.line == 3)
  #expect(fault.text(.english).utf8.count < 1000)
}

@Test func thousandsOfColumnsAreRead() async throws {
  let extra = (0..<20_000).map { "field \($0)" }.joined(separator: ",")
  let blank = String(repeating: ",", count: 19_999)
  let rows = (0..<20).map { "\($0),A,Ann,2026-03-02 08:00,\(blank)\n" }.joined()
  let log = try await reading("id,customer,provider,opened,\(extra)\n\(rows)")
  #expect(log.requests.count == 20)
}

@Test func asManyPartiesAsRequestsAreRead() async throws {
  let rows = (0..<100_000).map { "\($0),customer \($0),provider \($0),2026-03-02 08:00\n" }.joined()
  let log = try await reading("id,customer,provider,opened\n\(rows)")
  #expect(log.requests.parties.names.count == 200_000)
}

@Test(arguments: [
  ("<log>" + String(repeating: "<list key=\"a\">", count: 100_000), FaultPhrase.forbiddenMarkup),
  (
    "<!DOCTYPE log [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><log><trace><string key=\"a\" "
      + "value=\"&a;\"/></trace></log>", .forbiddenMarkup
  ),
  ("<log><trace>&undefined;</trace></log>", .damagedMarkup),
  ("{\"a\":" + String(repeating: "[", count: 200_000), .noRecords),
  ("[{\"a\":" + String(repeating: "{\"a\":", count: 200_000), .damagedJSON),
])
func nestingAndEntitiesAreRefused(text: String, fault: FaultPhrase) async throws {
  let error = await #expect(throws: ImportError.self) { try await reading(text) }
  #expect(error?.fault == fault)
}

@Test func aCaseThatSaysMuchInEachOfItsEventsIsRefusedBeforeItFillsMemory() throws {
  let reader = XESReader(limit: 1 << 20)
  let stream = try #require(XMLStream(reader))
  let text =
    "<log><trace><string key=\"a\" value=\"" + String(repeating: "x", count: 10_000) + "\"/>"
    + String(repeating: "<event><string key=\"b\" value=\"1\"/></event>", count: 10_000)
    + "</trace></log>"
  _ = stream.read(Array(text.utf8).span)
  #expect(reader.table.isOversized)
  #expect(reader.table.count < 200)
}

@Test func whatWasPackedToFillMemoryIsRefusedAtItsBeginning() throws {
  // Deflated noughts, member after member: a thousandth of what they unpack to.
  let member = [UInt8](
    try Data(contentsOf: packageRoot.appending(path: "Samples/Faults/oversized-archive.csv")))
  let bomb = LogBytes(Array(repeatElement(member, count: 1000).joined()))
  #expect(throws: Gunzip.Failure.oversized(limit: 0)) { try Gunzip.unpacked(bomb, limit: 0) }
  do {
    _ = try Gunzip.unpacked(bomb)
    Issue.record("it was unpacked")
  } catch {
    guard case .oversized(let limit) = error else { throw error }
    #expect(limit < 300 << 20)
  }
}
