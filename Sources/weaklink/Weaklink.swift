import ArgumentParser

/// Finds the internal links that make a company fail its customers.
@main
struct Weaklink: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "weaklink",
    abstract: "Finds the internal links that make a company fail its customers.",
    version: "0.1.0")
}
