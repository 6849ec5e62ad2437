/// The keys of a mapping file.
enum MappingKey: String, CaseIterable {
  case columns
  case dates
  case timezone
  case empty
  case states
  case outcomes
  case people
  case agreements
  case target
  case calendar
  case touchpoints
  case answers

  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}

extension StateClass {
  /// What the class is called in a mapping file.
  package var key: String {
    switch self {
    case .working: "working"
    case .waitingForCustomer: "waiting for customer"
    case .waitingForSupplier: "waiting"
    case .resolved: "resolved"
    case .cancelled: "cancelled"
    }
  }
}
