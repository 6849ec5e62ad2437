import ServiceModel

extension RequestLog {
  /// The requests with their names spelled out, by id.
  var requests: [Request] {
    (0..<count).map { request(Int32($0)) }.sorted { $0.id < $1.id }
  }

  func request(_ row: Int32) -> Request {
    let place = Int(row)
    func name(_ number: Int32, _ table: NameTable) -> String? { number < 0 ? nil : table[number] }
    var request = Request(
      id: ids.string(at: place),
      parent: parent[place] < 0 ? nil : ids.string(at: Int(parent[place])),
      caseName: caseOf.isEmpty || caseOf[place] < 0 ? nil : cases.string(at: Int(caseOf[place])),
      customer: name(customer[place], parties), customerTeam: name(customerTeam[place], parties),
      provider: name(provider[place], parties), providerTeam: name(providerTeam[place], parties),
      kind: name(kind[place], kinds), opened: opened[place], delivered: delivered[place].known,
      promised: promised[place].known)
    request.marks = marks[place]
    if !acknowledged.isEmpty { request.acknowledged = acknowledged[place].known }
    if !firstPromised.isEmpty { request.firstPromised = firstPromised[place].known }
    if !promiseChanged.isEmpty { request.promiseChanged = promiseChanged[place].known }
    if !reminders.isEmpty, reminders[place] >= 0 { request.reminders = Int(reminders[place]) }
    if !rating.isEmpty, rating[place] >= 0 { request.rating = Int(rating[place]) }
    if notes.count > 0 { request.note = notes.string(at: place) }
    return request
  }
}
