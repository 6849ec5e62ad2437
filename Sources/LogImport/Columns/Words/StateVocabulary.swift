/// The words of states, and what each says.
enum StateVocabulary {
  enum Meaning: Hashable {
    case reopening
    case undoing
    case waiting
    case customer
    case supplier
    /// Waiting for the provider's own next step.
    case queue
    case resolved
    case cancelled
    case working
  }

  /// Whether a word, in small letters and without accents, begins with one of a meaning's stems;
  /// stems that end with a point are whole words.
  static func means(_ word: String, _ meaning: Meaning) -> Bool {
    guard let stems = stems[meaning] else { return false }
    return stems.contains { stem in
      stem.last == "." ? word == stem.dropLast() : word.hasPrefix(stem)
    }
  }

  /// States that mean something else than their words.
  static let whole: [String: StateClass] = [
    "pending customer": .waitingForCustomer, "customer action required": .waitingForCustomer,
    "wait user": .waitingForCustomer, "need info": .waitingForCustomer,
    "needs info": .waitingForCustomer, "needinfo": .waitingForCustomer,
    "more info": .waitingForCustomer, "feedback": .waitingForCustomer,
    "on hold customer": .waitingForCustomer, "ruckfrage": .waitingForCustomer,
    "closed incomplete": .cancelled, "closed skipped": .cancelled,
    "closed unsuccessful": .cancelled, "won t fix": .cancelled, "won t do": .cancelled,
    "wontfix": .cancelled, "not done": .cancelled, "to do": .working, "todo": .working,
    "zu erledigen": .working, "a faire": .working, "por hacer": .working, "a fazer": .working,
  ]

  private static let stems: [Meaning: [String]] = [
    .reopening: list("reopen unresolved. wiedereroffnet wieder. reouvert reabiert reabert"),
    .undoing: list(
      "not. un. partially. partly. almost. to. nicht. teilweise. pas. no. nao. parcial"),
    .waiting: list(
      "await wait. waiting pending. hold. onhold. paus suspend stalled. blocked. deferred. "
        + "warte wartend wartet zuruckgestellt angehalten pausiert ausstehend "
        + "attente. attend suspendu bloque espera esperando pendient pendent aguard retenid"),
    .customer: list(
      "customer client user. caller. requester. requestor. reporter. info. information. feedback. "
        + "response. reply. confirmation. kunde anwender. ruckmeldung. melder. demandeur. "
        + "utilisateur. usuario. solicitante. cliente requerente."),
    .supplier: list(
      "vendor supplier third. 3rd. external. partner. implementation. parts. lieferant extern "
        + "hersteller fournisseur tiers. proveedor tercero fornecedor terceiro"),
    .queue: list(
      "support. agent. team. assignment. assigned. dispatch triage. queue review. start. atribuicao. asignacion. "
        + "attribution. zuweisung. bearbeitung."),
    .resolved: list(
      "resolved. closed. close. done. complete. completed. fixed. solved. finished. delivered. "
        + "fulfilled. served. settled. verified. answered. shipped. archived. approved. "
        + "erledigt gelost geschlossen abgeschlossen beendet fertig geliefert "
        + "resolu clos. close. cloture ferme. fermee. termine livre. acheve traite. "
        + "resuelt cerrad terminad finalizad completad entregad solucionad concluid "
        + "fechad resolvid encerrad"),
    .cancelled: list(
      "cancel rejected. withdrawn. aborted. void. declined. refused. abandoned. duplicate. "
        + "invalid. deleted. removed. terminated. dropped. storniert abgebrochen abgelehnt "
        + "verworfen zuruckgezogen entfernt annul rejete refuse. abandonne rechazad anulad "
        + "rejeitad recusad descartad"),
    .working: list(
      "new. open. opened. active. progress. assigned. working. work. accepted. queued. started. "
        + "start. processing. assignment. registered. logged. ready. escalated. created. "
        + "submitted. acknowledged. review. triage. scheduled. planned. production. process. "
        + "neu. offen bearbeitung arbeit. angenommen zugewiesen begonnen "
        + "nouveau nouvelle cours. ouvert attribue assigne. planifie "
        + "nuev abiert curso. proceso. asignad tramite. novo. nova. abert andamento. atendimento. "
        + "atribuid planead"),
  ]

  private static func list(_ words: String) -> [String] {
    words.split(separator: " ").map(String.init)
  }
}
