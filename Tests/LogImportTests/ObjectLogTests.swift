import Diagnostics
@testable import LogImport
import ServiceModel
import TestSupport
import Testing
import Wording

private func event(_ type: String, _ time: String, _ objects: [String]) -> String {
  let related = objects.map { "{\"objectId\": \"\($0)\", \"qualifier\": \"\"}" }
  return "{\"id\": \"\(time)\", \"type\": \"\(type)\", \"time\": \"2026-03-02T\(time):00Z\","
    + " \"attributes\": [{\"name\": \"cost\", \"value\": 3}],"
    + " \"relationships\": [\(related.joined(separator: ", "))]}"
}

private func log(_ events: [String]) -> LogSource {
  let objects = [
    ("O1", "orders"), ("O2", "orders"), ("I1", "items"), ("I2", "items"), ("I3", "items"),
    ("Desk", "department"), ("Stock", "department"),
  ].map { id, type in
    "{\"id\": \"\(id)\", \"type\": \"\(type)\", \"attributes\": [{\"name\": \"price\","
      + " \"time\": \"1970-01-01T00:00:00Z\", \"value\": \"7\"}], \"relationships\": []}"
  }
  let text =
    "{\"objectTypes\": [], \"eventTypes\": [], \"objects\": [\(objects.joined(separator: ","))],\n"
    + "\"events\": [\(events.joined(separator: ",\n"))]}"
  return .bytes(Array(text.utf8), name: "log.jsonocel")
}

private let events = [
  event("place order", "08:00", ["O1", "I1", "I2", "Desk"]),
  event("pick", "09:00", ["O1", "I1", "Stock"]),
  event("pick", "09:30", ["O1", "I2", "Stock"]),
  event("send order", "10:00", ["O1", "I1", "I2", "Desk"]),
  event("place order", "11:00", ["O2", "I3", "Desk"]),
  event("pick", "12:00", ["O2", "I3", "Stock"]),
  event("send order", "13:00", ["O2", "I3", "Desk"]),
]

@Test func theObjectsThatMostEventsHaveToDoWithAreTheCases() async throws {
  let read = try await LogReader.read([log(events)])
  #expect(read.description.shape == .events)
  #expect(read.description.columns["case"] == "case:concept:name")
  #expect(read.description.columns["team"] == "department")
  #expect(read.description.files.map(\.accepted) == [7])
  #expect(read.diagnostics.total == 0)
  let note = try #require(read.description.notes.first { $0.phrase == .objectsRead })
  #expect(note.values["type"] == "orders")
  #expect(note.values["others"] == "'department', 'items'")
}

@Test func othersAreTheCasesWhereTheUserSaysSo() async throws {
  var options = ReadingOptions()
  options.mapping[.case] = "items"
  let read = try await LogReader.read([log(events)], options: options)
  #expect(read.description.columns["case"] == "items")
  // What has to do with two items is a row of each.
  #expect(read.description.files.map(\.rows) == [9])
}

@Test func anEventThatHasToDoWithNoCaseIsSetAside() async throws {
  let read = try await LogReader.read([log(events + [event("count", "14:00", ["Stock"])])])
  #expect(read.diagnostics.counts == [.missingCase: 1])
  #expect(read.setAsideCount == 1)
}
