import ArgumentParser
import ChainAnalysis
import Foundation
import ServiceModel
import Simulation

/// Whether what is found is what was planted, on as many made-up companies as are asked for.
struct Truth: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Plants faults in companies and checks what is found against what was planted.")

  @Option(help: "How many companies of each sort.") var seeds = 100
  @Option(help: "The first seed.") var first: UInt64 = 1001
  @Option(help: "How many external requests each company serves.") var cases = 1500
  @Flag(help: "Print a line for each company as well.") var verbose = false

  func run() async throws {
    var table = TextTable(["what was planted", "what is asked of the answer", "wanted", "reached"])
    let slow = try await trials { $0.fault = .init(.slowLink, factor: 2) }
    let found = slow.filter { $0.degradation != nil }
    let dated = found.filter { $0.daysOff.map { $0 <= 7 } ?? false }
    let scaled = found.filter { $0.ratioOff.map { $0 <= 0.2 } ?? false }
    let costs = found.compactMap(\.costOff).sorted()
    let planted = "a link twice as slow from a date"
    table.add([planted, "its slowing is found", share(95), share(found.count)])
    table.add(["", "the date within 7 days", "80 %", percent(dated.count, of: found.count)])
    table.add(["", "the ratio within 20 %", "80 %", percent(scaled.count, of: found.count)])
    table.add(["", "first by excess", share(90), share(slow.count(where: \.isFirst))])
    table.add(["", "called the weakest", share(80), share(slow.count(where: \.isWeakest))])
    table.add([
      "", "cost of the slowing, median distance from the true one", "15 %",
      costs.isEmpty ? "–" : format(costs[costs.count / 2] * 100) + " %",
    ])
    let grudges = try await grudges()
    table.add([
      "a grudge between two people, three times as slow, 40 requests or more",
      "found by contrast", share(90), share(grudges.count(where: \.hasContrast)),
    ])
    let sound = try await trials { $0.fault = .init(.none) }
    table.add([
      "nothing", "companies that show any slowing", "at most " + share(10),
      share(sound.count { $0.slowings > 0 }),
    ])
    table.add([
      "", "companies told that they have a weakest link", "at most " + share(12),
      share(sound.count(where: \.hasWeakest)),
    ])
    print(table.text)
  }

  private func share(_ count: Int) -> String { "\(count) of \(seeds)" }

  private func percent(_ count: Int, of total: Int) -> String {
    total > 0 ? format(100 * Double(count) / Double(total)) + " %" : "–"
  }

  private func format(_ number: Double) -> String { String(format: "%.0f", number) }

  /// One trial for each seed.
  private func trials(
    level: Level = .team, _ change: (inout SimulationOptions) -> Void
  ) async throws -> [Trial] {
    var trials: [Trial] = []
    for seed in first..<(first + UInt64(seeds)) {
      var options = options(seed)
      change(&options)
      let trial = try await Trial(options, level: level)
      if verbose { print(trial.line) }
      trials.append(trial)
    }
    return trials
  }

  /// Companies in which the two who fell out have 40 requests: seeds in order, others passed over.
  private func grudges() async throws -> [Trial] {
    var trials: [Trial] = []
    var seed = first
    while trials.count < seeds, seed < first + UInt64(seeds * 20) {
      var options = options(seed)
      options.fault = .init(.grudge, factor: 3)
      let trial = try await Trial(options, level: .person, fewest: 40)
      if trial.plantedRequests >= 40 {
        if verbose { print(trial.line) }
        trials.append(trial)
      }
      seed += 1
    }
    return trials
  }

  private func options(_ seed: UInt64) -> SimulationOptions {
    var options = SimulationOptions()
    options.seed = seed
    options.cases = cases
    return options
  }
}

extension FaultOptions {
  fileprivate init(_ kind: Kind, factor: Double) {
    self.init(kind)
    self.factor = factor
  }
}
