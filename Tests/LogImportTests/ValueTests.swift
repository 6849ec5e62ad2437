import Diagnostics
import LogImport
import ServiceModel
import Testing
import Wording

@Test func requestsAreFoundByTheirValuesWhereTheHeaderSaysNothing() async throws {
  var text = "f1,f2,f3,f4,f5,f6,f7\n"
  let people = ["Ann", "Bob", "Cem", "Dee"]
  for row in 0..<40 {
    let day = row % 27 + 1
    let opened = "2026-03-\(day < 10 ? "0" : "")\(day)"
    let customer = row % 3 == 0 ? "Client \(row % 5)" : people[row % 4]
    text += "X\(row),\(customer),\(people[(row + 1) % 4]),\(opened) 08:00,"
    text +=
      "\(opened) 20:00,\(opened) \(10 + row % 9):\(10 + row),\(row % 5 == 0 ? "New" : "Closed")\n"
  }
  let log = try await reading(text)
  #expect(
    log.description.columns == [
      "id": "f1", "customer": "f2", "provider": "f3", "opened": "f4", "promised": "f5",
      "delivered": "f6", "status": "f7",
    ])
  #expect(log.requests.count == 40)
  #expect(log.explanation.columns.allSatisfy { $0.evidence == .values })
}

@Test func eventsAreFoundByTheirValuesWhereTheHeaderSaysNothing() async throws {
  var text = "f1,f2,f3,f4\n"
  for row in 0..<60 {
    let team = ["Desk", "Network", "Stock"][row % 3]
    text += "T\(row / 4),\(team),2026-03-02 08:\(row < 10 ? "0" : "")\(row),"
    text += "\(row % 4 == 3 ? "Resolved" : "Open")\n"
  }
  let log = try await reading(text)
  #expect(log.description.shape == .events)
  #expect(log.description.columns == ["case": "f1", "team": "f2", "time": "f3", "status": "f4"])
  #expect(log.requests.cases.count == 15)
}

@Test func equallyGoodColumnsAreChosenByRuleAndTheOthersAreNamed() async throws {
  var text = "nr,datum,afdeling,soort\n"
  for row in 0..<40 {
    text += "\(row),2026-03-02 08:00,\(["Front", "Back", "Depot"][row % 3]),"
    text += "\(["klein", "groot"][row % 2])\n"
  }
  let log = try await reading(text)
  #expect(log.description.columns["opened"] == "datum")
  #expect(log.description.columns["provider team"] == "afdeling")
  #expect(log.diagnostics.counts == [.ambiguousColumn: 1])
  let told = try #require(log.diagnostics.diagnostics.first)
  #expect(told.remedy(.english) == "choose another with --map provider-team=soort")
}

@Test func theColumnsOfAForeignHeaderAreFoundToo() async throws {
  let log = try await reading(
    """
    "ID";"Título";"Data de abertura";"Data da solução";"Requerente - Requerente";"Atribuído - Grupo técnico"
    "1";"Mail";"22/08/2025 11:45";"23/08/2025 11:45";"Ax Ann (2970)";"Suporte"
    """)
  #expect(
    log.description.columns == [
      "id": "ID", "opened": "Data de abertura", "delivered": "Data da solução",
      "customer": "Requerente - Requerente", "provider team": "Atribuído - Grupo técnico",
      "note": "Título",
    ])
}
