import ChainAnalysis
import ServiceModel
import Simulation

/// One made-up company, and how what is found in it compares with what was planted.
struct Trial {
  private(set) var line: String
  /// Requests on the planted link.
  private(set) var plantedRequests = 0
  private(set) var degradation: LinkFinding.Degradation?
  /// Days between the date found and the true one.
  private(set) var daysOff: Double?
  /// How far the ratio found is from the true one, as a fraction of it.
  private(set) var ratioOff: Double?
  /// How far the cost found is from the failures that the fault really brought, as a fraction of
  /// these; nil where it brought none.
  private(set) var costOff: Double?
  private(set) var hasContrast = false
  private(set) var isFirst = false
  private(set) var isWeakest = false
  /// Links said to have become slower.
  private(set) var slowings = 0
  private(set) var hasWeakest = false

  /// - Parameter fewest: Companies whose planted link has fewer requests are not analysed.
  init(_ simulated: SimulationOptions, level: Level, fewest: Int = 0) async throws {
    let (requests, truth) = try Simulation(simulated).requests()
    line = "\(simulated.seed)"
    let isPlanted: (Request) -> Bool = { request in
      level == .person
        ? request.customer == truth.customerPerson && request.provider == truth.providerPerson
        : request.customerTeam == truth.customerTeam && request.providerTeam == truth.providerTeam
    }
    plantedRequests = truth.fault == .none ? 0 : requests.count(where: isPlanted)
    guard plantedRequests >= fewest else { return }
    var options = AnalysisOptions()
    options.level = level
    let analysis = await ChainAnalyzer(RequestLog(requests), options: options).analysis()
    slowings = analysis.links.count { $0.degradation != nil }
    hasWeakest = analysis.links.contains { $0.verdict == .weakest }
    let planted = analysis.links.first {
      $0.customer == (level == .person ? truth.customerPerson : truth.customerTeam)
        && $0.provider == (level == .person ? truth.providerPerson : truth.providerTeam)
    }
    isFirst = planted?.rank == 1
    isWeakest = planted?.verdict == .weakest
    hasContrast = planted?.contrast != nil
    degradation = planted?.degradation
    if let degradation, let since = truth.since {
      daysOff = abs(Double(degradation.since - since)) / 86_400
      ratioOff = abs(degradation.ratio / truth.factor - 1)
      if truth.cost > 0 { costOff = abs(degradation.cost / Double(truth.cost) - 1) }
    }
    line +=
      " requests \(plantedRequests) rank \(planted?.rank ?? 0)"
      + " days \(daysOff ?? -1) ratio \(degradation?.ratio ?? 0)"
      + " cost \(degradation?.cost ?? 0) of \(truth.cost)"
      + " contrast \(planted?.contrast?.ratio ?? 0) slowings \(slowings) weakest \(hasWeakest)"
  }
}
