package import ServiceModel

/// What was planted in a made-up company and what it did: the answer to look for in its log.
package struct SimulationTruth: Hashable, Sendable {
  package let seed: UInt64
  package let shape: LogDescription.Shape
  package let fault: FaultOptions.Kind
  package let factor: Double
  /// Nil for a fault that is not a grudge.
  package var mutual: Bool?
  package var since: Instant?
  /// The link, seen from teams. An overloaded team is a provider without a customer.
  package var customerTeam: String?
  package var providerTeam: String?
  /// The two of a grudge.
  package var customerPerson: String?
  package var providerPerson: String?
  package var requests = 0
  package var externalRequests = 0
  /// Requests that the fault made slower.
  package var requestsTouched = 0
  /// External requests that broke their promise.
  package var failures = 0
  /// The same in the same company, on the same seed, without the fault.
  package var failuresWithoutFault = 0

  init(_ options: SimulationOptions) {
    seed = options.seed
    shape = options.shape
    fault = options.fault.kind
    factor = options.fault.chosenFactor
    mutual = options.fault.kind == .grudge ? options.fault.mutual : nil
  }

  /// External failures that the fault really cost.
  package var cost: Int { failures - failuresWithoutFault }

  /// As a JSON object, in a fixed order, absent values left out.
  package var json: String {
    let fields: [(String, String?)] = [
      ("seed", "\(seed)"),
      ("shape", shape.rawValue.quotedForJSON),
      ("fault", fault.rawValue.quotedForJSON),
      ("since", since.map { $0.description.quotedForJSON }),
      ("factor", fault == .none ? nil : "\(factor)"),
      ("mutual", mutual.map { "\($0)" }),
      ("customerTeam", customerTeam?.quotedForJSON),
      ("providerTeam", providerTeam?.quotedForJSON),
      ("customerPerson", customerPerson?.quotedForJSON),
      ("providerPerson", providerPerson?.quotedForJSON),
      ("requests", "\(requests)"),
      ("requestsTouched", "\(requestsTouched)"),
      ("externalRequests", "\(externalRequests)"),
      ("failures", "\(failures)"),
      ("failuresWithoutFault", "\(failuresWithoutFault)"),
      ("cost", "\(cost)"),
    ]
    let lines = fields.compactMap { name, value in value.map { "  \"\(name)\": \($0)" } }
    return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
  }
}

extension String {
  fileprivate var quotedForJSON: String {
    var quoted = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case ..<" ":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
