import ArgumentParser
import ChainAnalysis
import ServiceModel
import Simulation

extension WorkingHours: ExpressibleByArgument {}

/// How often the planted link is found, and how often one is found where none was planted.
struct Detection: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Plants faults on many seeds and counts how often they are found.")

  @Option(help: "On how many seeds.") var seeds = 24
  @Option(help: "How many external requests each company serves.") var cases = 2000

  @Option(help: "When its people work.") var hours = WorkingHours.always

  @Option(help: "What the analysis takes for working time, such as \"Mon-Fri 8-18\".")
  var calendar: String?

  private static let trials: [(FaultOptions.Kind, Level)] = [
    (.slowLink, .team), (.overload, .team), (.grudge, .team), (.grudge, .person), (.none, .team),
    (.none, .person),
  ]

  func run() async throws {
    var table = TextTable([
      "planted", "level", "first", "weakest", "another called weakest", "cost",
    ])
    for (fault, level) in Self.trials {
      var tally = Tally()
      for seed in 1...UInt64(seeds) {
        var options = SimulationOptions()
        options.seed = seed
        options.cases = cases
        options.hours = hours
        options.fault.kind = fault
        try await tally.count(options, level, calendar.flatMap { WorkingCalendar($0) })
      }
      table.add([
        fault.rawValue, level.rawValue, "\(tally.first) of \(seeds)",
        "\(tally.weakest) of \(seeds)", "\(tally.wrong) of \(seeds)",
        "\(tally.cost / seeds) failures",
      ])
    }
    print(table.text)
  }
}

private struct Tally {
  /// The planted link is first, or first and called the weakest.
  var first = 0
  var weakest = 0
  var wrong = 0
  var cost = 0

  mutating func count(
    _ simulated: SimulationOptions, _ level: Level, _ calendar: WorkingCalendar?
  ) async throws {
    let (requests, truth) = try Simulation(simulated).requests()
    var options = AnalysisOptions()
    options.level = level
    options.calendar = calendar
    let analysis = await ChainAnalyzer(RequestLog(requests), options: options).analysis()
    guard let found = analysis.links.first else { return }
    cost += truth.cost
    let planted =
      level == .person
      ? (truth.customerPerson, truth.providerPerson) : (truth.customerTeam, truth.providerTeam)
    // An overloaded team has no one customer.
    let isRight =
      found.provider == planted.1 && (planted.0 == nil || found.customer == planted.0)
    first += isRight ? 1 : 0
    guard found.verdict == .weakest else { return }
    weakest += isRight ? 1 : 0
    wrong += isRight ? 0 : 1
  }
}
