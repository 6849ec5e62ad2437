import ServiceModel

/// Which kinds of requests are complaints, by their names.
struct ComplaintKinds: Sendable {
  private static let words = [
    "complain", "grievance", "投诉", "投訴", "客诉", "客訴", "申诉", "申訴", "抱怨",
  ]

  private let isComplaint: [Bool]

  init(_ kinds: NameTable) {
    isComplaint = kinds.names.map { name in
      let name = name.lowercased()
      return Self.words.contains { name.contains($0) }
    }
  }

  var isEmpty: Bool { !isComplaint.contains(true) }

  func contains(_ kind: Int32) -> Bool { kind >= 0 && isComplaint[Int(kind)] }
}
