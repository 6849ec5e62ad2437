import ArgumentParser
import Foundation
import ServiceModel
import Simulation
import Wording

extension LogDescription.Shape: ExpressibleByArgument {}
extension FaultOptions.Kind: ExpressibleByArgument {}
extension WorkingHours: ExpressibleByArgument {}

struct Simulate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make up the log of a company with a known weak link, to try things on.",
    discussion: """
      Examples:
        weaklink simulate -o try.csv
        weaklink simulate --fault grudge --seed 7 -o grudge.csv
        weaklink simulate --shape events --cases 100000 -o big.csv
        weaklink simulate --teams 40 --people 650 --cases 20000 -o large.csv

      Beside the log stands its truth, as JSON: what was planted, and what it cost.
      """)

  @Option(name: [.customShort("o"), .long], help: "The file to write; '-' is standard output.")
  var output = "simulated.csv"

  @Option(help: "How many external requests to make.") var cases = 2000

  @Option(help: "What goes wrong: slow-link, grudge, overload or none.")
  var fault = FaultOptions.Kind.slowLink

  @Option(help: "From when, such as 2025-06-15.") var since: String?

  @Option(help: "How many times as long the work takes.") var factor: Double?

  @Option(help: "Who asks on the link that goes wrong; of a grudge, a person.")
  var customer: String?

  @Option(help: "Who serves on it.") var provider: String?

  @Option(help: "When its people work: always, or office for Mon-Fri 8-18.")
  var hours = WorkingHours.always

  @Option(help: "A log of requests or of events.") var shape = LogDescription.Shape.requests

  @Option(help: "The same seed makes the same company.") var seed: UInt64 = 1

  @Option(help: "How many teams.") var teams = 10

  @Option(help: "How many people in them.") var people = 40

  @Option(help: "The language of what is said: en, zh-Hans or zh-Hant.")
  var lang = Terminal.language

  func validate() throws {
    if let since, CivilDate(iso8601: since + " 00:00:00") == nil {
      throw ValidationError("'--since' must be a day such as 2025-06-15, not '\(since)'.")
    }
    do {
      _ = try Simulation(options)
    } catch {
      throw ValidationError(error.text(lang))
    }
  }

  private var options: SimulationOptions {
    var options = SimulationOptions()
    options.seed = seed
    options.cases = cases
    options.shape = shape
    options.teams = teams
    options.people = people
    options.hours = hours
    options.fault = FaultOptions(fault, customer: customer, provider: provider)
    options.fault.since = since.flatMap { CivilDate(iso8601: $0 + " 00:00:00") }
    options.fault.factor = factor
    return options
  }

  func run() throws {
    do {
      let simulation = try Simulation(options)
      if output == "-" {
        _ = try simulation.writeLog { try Output.answer($0) }
        return
      }
      let truth = try Output.stream(to: output) { send in try simulation.writeLog(to: send) }
      let ending = output.fileEnding
      let stem = ending.isEmpty ? output : String(output.dropLast(ending.count + 1))
      try Output.write(Array(truth.json.utf8), to: stem + ".truth.json")
      for path in [output, stem + ".truth.json"] {
        Terminal.complain(CommandPhrase.wroteFile.text(lang, ["path": path]))
      }
    } catch let error as CommandError {
      Terminal.complain("weaklink: \(error.text(lang))")
      throw ExitCode(2)
    }
  }
}
