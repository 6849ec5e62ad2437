/// One request by itself, with its names spelled out.
///
/// A log in memory is a ``RequestLog``; this is how single requests are made and shown.
package struct Request: Hashable, Sendable {
  package var id: String
  /// The `id` of the request it was made for; nil for a root.
  package var parent: String?
  package var caseName: String?
  package var customer: String?
  package var customerTeam: String?
  package var provider: String?
  package var providerTeam: String?
  package var kind: String?
  package var opened: Instant
  package var delivered: Instant?
  package var promised: Instant?
  package var marks: RequestMarks = []
  package var acknowledged: Instant?
  package var firstPromised: Instant?
  package var promiseChanged: Instant?
  package var reminders: Int?
  /// In hundredths of a point.
  package var rating: Int?
  package var note: String?

  package init(
    id: String, parent: String? = nil, caseName: String? = nil, customer: String? = nil,
    customerTeam: String? = nil, provider: String? = nil, providerTeam: String? = nil,
    kind: String? = nil, opened: Instant, delivered: Instant? = nil, promised: Instant? = nil
  ) {
    self.id = id
    self.parent = parent
    self.caseName = caseName
    self.customer = customer
    self.customerTeam = customerTeam
    self.provider = provider
    self.providerTeam = providerTeam
    self.kind = kind
    self.opened = opened
    self.delivered = delivered
    self.promised = promised
  }
}

extension RequestLog {
  /// A log of `requests`, in their order.
  ///
  /// - Precondition: identifiers are distinct, parents exist, and no request is its own ancestor.
  package init(_ requests: [Request]) {
    self.init()
    var rows: [String: Int32] = [:]
    for (row, request) in requests.enumerated() {
      precondition(
        rows.updateValue(Int32(row), forKey: request.id) == nil, "two requests '\(request.id)'")
    }
    var caseNames = NameTable()
    for request in requests { append(request, rows: rows, caseNames: &caseNames) }
    for name in caseNames.names { cases.append(name.utf8) }
    if caseNames.count == 0 { caseOf = [] }
  }

  private mutating func append(
    _ request: Request, rows: [String: Int32], caseNames: inout NameTable
  ) {
    let parentRow = request.parent.map { id in
      guard let row = rows[id] else { preconditionFailure("no request '\(id)'") }
      return row
    }
    ids.append(request.id.utf8)
    parent.append(parentRow ?? Self.none)
    caseOf.append(request.caseName.map { caseNames.intern($0) } ?? Self.none)
    customer.append(request.customer.map { parties.intern($0) } ?? Self.none)
    customerTeam.append(request.customerTeam.map { parties.intern($0) } ?? Self.none)
    provider.append(request.provider.map { parties.intern($0) } ?? Self.none)
    providerTeam.append(request.providerTeam.map { parties.intern($0) } ?? Self.none)
    kind.append(request.kind.map { kinds.intern($0) } ?? Self.none)
    opened.append(request.opened)
    delivered.append(request.delivered ?? .missing)
    promised.append(request.promised ?? .missing)
    marks.append(request.marks)
    acknowledged.append(request.acknowledged ?? .missing)
    firstPromised.append(request.firstPromised ?? .missing)
    promiseChanged.append(request.promiseChanged ?? .missing)
    reminders.append(request.reminders.map { Int32($0) } ?? Self.none)
    rating.append(request.rating.map { Int32($0) } ?? Self.none)
    notes.append((request.note ?? "").utf8)
    let times = [
      request.opened, request.delivered, request.acknowledged, request.promiseChanged,
    ]
    latest = times.compactMap(\.self).reduce(latest, max)
  }
}
