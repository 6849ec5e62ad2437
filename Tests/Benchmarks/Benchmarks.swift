import ArgumentParser

/// How fast the product is on logs of its own making, and how often it is right about them.
@main
struct Benchmarks: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measures on made-up companies.",
    subcommands: [Speed.self, Detection.self, Truth.self, Cost.self, Phases.self],
    defaultSubcommand: Speed.self)
}
