import ArgumentParser
import ChainAnalysis
import Foundation
import ServiceModel
import Simulation

/// What certainty costs: the analysis with everything on, beside one without null companies,
/// resamples and the search for changes.
struct Cost: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measures the analysis with everything on against the plain one.")

  @Argument(help: "About how many requests.") var size = 1_000_000
  @Option(help: "How often each is run; the fastest counts.") var runs = 2

  func run() async throws {
    var simulated = SimulationOptions()
    simulated.cases = max(1, Int(Double(size) / 4.25))
    simulated.fault.kind = .slowLink
    let log = RequestLog(try Simulation(simulated).requests().0)
    var table = TextTable(["analysis of \(log.count) requests", "seconds", "CPU s", "times plain"])
    var plainTime: Double?
    for (name, isPlain) in [("plain", true), ("with everything", false)] {
      var options = AnalysisOptions()
      if isPlain {
        options.draws = 0
        options.resamples = 0
        options.seeksChanges = false
      }
      let figures = try await best(ChainAnalyzer(log, options: options))
      plainTime = plainTime ?? figures.seconds
      table.add([
        name, format(figures.seconds), figures.processorSeconds.map(format) ?? "",
        format(figures.seconds / (plainTime ?? 1)),
      ])
    }
    print(table.text)
  }

  private func best(_ analyzer: ChainAnalyzer) async throws -> PhaseFigures {
    var best: PhaseFigures?
    for _ in 0..<runs {
      let stopwatch = Stopwatch()
      _ = await analyzer.analysis()
      let figures = stopwatch.figures(of: "analyse")
      if best.map({ figures.seconds < $0.seconds }) ?? true { best = figures }
    }
    guard let best else { throw ValidationError("'--runs' must be at least 1.") }
    return best
  }

  private func format(_ number: Double) -> String { String(format: "%.2f", number) }
}
