import LogImport
import ServiceModel
import Testing
import Wording

@Test(arguments: [
  ("On Hold", StateClass.waitingForSupplier), ("Pending", .waitingForSupplier),
  ("Awaiting Change", .waitingForSupplier), ("Awaiting Assignment", .working),
  ("To Do", .working), ("Waiting for customer", .waitingForCustomer),
  ("Stalled", .waitingForSupplier),
  ("In Bearbeitung", .working), ("Neu", .working), ("Zurückgestellt", .waitingForSupplier),
  ("Warten auf Kunde", .waitingForCustomer), ("Erledigt", .resolved),
  ("erfolgreich geschlossen", .resolved), ("nicht gelöst", .working), ("Storniert", .cancelled),
  ("En cours (Attribué)", .working), ("En attente", .waitingForSupplier),
  ("En attente client", .waitingForCustomer), ("Clos", .resolved), ("Fermé", .resolved),
  ("Annulé", .cancelled), ("En curso (asignado)", .working), ("Abierto", .working),
  ("Esperando cliente", .waitingForCustomer), ("Pendiente de proveedor", .waitingForSupplier),
  ("Cerrado", .resolved), ("Resuelto", .resolved), ("Anulada", .cancelled),
  ("Em atendimento (atribuído)", .working), ("Aguardando cliente", .waitingForCustomer),
  ("Pendente", .waitingForSupplier), ("Concluído", .resolved), ("Fechado", .resolved),
  ("Cancelado", .cancelled), ("待配件", .waitingForSupplier), ("挂起", .waitingForSupplier),
  ("待派单", .working), ("已完工", .resolved), ("已辦結", .resolved), ("新案", .working),
])
func aStateOfAnyLanguageIsClassedByItsWords(word: String, expected: StateClass) async throws {
  let log = try await reading("case,time,team,state\nK,2026-03-02 08:00,A,\(word)\n")
  #expect(log.explanation.states.map(\.meaning) == [expected])
}

@Test func unknownStatesAreTakenForWorkAndListedWithTheirCounts() async throws {
  let log = try await reading(
    """
    case,time,team,state
    K,2026-03-02 08:00,A,Oczekuje
    K,2026-03-02 09:00,A,Oczekuje
    K,2026-03-02 10:00,A,W toku
    K,2026-03-02 11:00,A,Closed
    """)
  let note = log.description.notes.first { $0.phrase == .unknownStates }
  #expect(note?.values["states"] == "'Oczekuje' (2), 'W toku' (1)")
  #expect(log.requests.pauses.isEmpty)
}
