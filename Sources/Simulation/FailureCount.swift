import ServiceModel

/// Counts what became of the external requests of a company, with its fault and without.
struct FailureCount: Sendable {
  /// Whether the log tells when cases are closed, after their delivery.
  let closes: Bool
  private(set) var cases = 0
  private(set) var requests = 0
  private(set) var touched = 0
  private var late = 0
  private var lateWithoutFault = 0
  /// The promises of what is open in the end: late if they lie before the log's last time.
  private var openPromises: [Instant] = []
  private var openPromisesWithoutFault: [Instant] = []
  private var latest = Instant(seconds: 0)

  init(closes: Bool) { self.closes = closes }

  /// - Parameter sound: the root as it would be without the fault, not cut at the end.
  mutating func count(
    _ served: SimulatedCase, withoutFault sound: SimulatedRequest, end: Instant
  ) {
    let requests = served.requests
    cases += 1
    self.requests += requests.count
    for request in requests {
      touched += request.isTouched ? 1 : 0
      latest = max(latest, request.delivered ?? request.opened, request.opened)
    }
    if closes, let closed = served.closed(before: end) { latest = max(latest, closed) }
    if let delivered = requests[0].delivered {
      late += requests[0].isLate(at: delivered) ? 1 : 0
    } else if let promised = requests[0].promised {
      openPromises.append(promised)
    }
    if let delivered = sound.delivered, delivered < end {
      lateWithoutFault += sound.isLate(at: delivered) ? 1 : 0
    } else if let promised = sound.promised {
      openPromisesWithoutFault.append(promised)
    }
  }

  /// As of the last time of the log that has the fault.
  var failures: (with: Int, without: Int) {
    (
      late + openPromises.count { $0 < latest },
      lateWithoutFault + openPromisesWithoutFault.count { $0 < latest }
    )
  }
}
