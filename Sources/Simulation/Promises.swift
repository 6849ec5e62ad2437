import ServiceModel

/// The times that a company allows itself, from how long its services took in trial runs.
struct Promises: Sendable {
  /// Of each service and each of its steps, in seconds.
  private let leads: [[Seconds]]

  private static let trials = 100
  /// A promise that four in five trial runs kept.
  private static let kept = 0.8
  private static let quarter = 900

  /// Runs every service in the company as it was meant to be, without any fault.
  init(_ options: SimulationOptions, company: Company, arrivals: Arrivals) {
    var run = CaseRun(company: company, hours: options.hours)
    leads = company.services.enumerated().map { number, service in
      var times = [[Seconds]](repeating: [], count: service.steps.count)
      for trial in 0..<Self.trials {
        var draw = Draw(seed: options.seed, .pilot, number, trial)
        let requests = run.requests(
          of: service, case: 0, from: 0,
          opened: arrivals.moments[draw.below(arrivals.moments.count)], draw: draw, fault: nil)
        for request in requests {
          if let delivered = request.delivered {
            times[request.step].append(delivered - request.opened)
          }
        }
      }
      return times.map { Self.lead(of: $0) }
    }
  }

  private static func lead(of times: [Seconds]) -> Seconds {
    guard !times.isEmpty else { return quarter }
    let rank = Int((kept * Double(times.count)).rounded(.up))
    return (times.sorted()[rank - 1] + quarter - 1) / quarter * quarter
  }

  func lead(ofService service: Int, step: Int) -> Seconds { leads[service][step] }
}
