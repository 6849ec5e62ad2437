extension RequestLog {
  /// Appends the requests of another log, in which names have the numbers that they have here.
  ///
  /// - Precondition: texts are kept in both rather than lent, and both have the same columns.
  package mutating func append(_ other: RequestLog) {
    let (first, firstCase) = (Int32(count), Int32(cases.count))
    ids.append(contentsOf: other.ids)
    notes.append(contentsOf: other.notes)
    cases.append(contentsOf: other.cases)
    parent += other.parent.lazy.map { $0 < 0 ? $0 : $0 + first }
    caseOf += other.caseOf.lazy.map { $0 < 0 ? $0 : $0 + firstCase }
    pauses += other.pauses.lazy.map { pause in
      var pause = pause
      pause.request += first
      return pause
    }
    customer += other.customer
    customerTeam += other.customerTeam
    provider += other.provider
    providerTeam += other.providerTeam
    kind += other.kind
    opened += other.opened
    delivered += other.delivered
    promised += other.promised
    marks += other.marks
    acknowledged += other.acknowledged
    firstPromised += other.firstPromised
    promiseChanged += other.promiseChanged
    reminders += other.reminders
    rating += other.rating
    value += other.value
    channel += other.channel
    latest = max(latest, other.latest)
  }
}
