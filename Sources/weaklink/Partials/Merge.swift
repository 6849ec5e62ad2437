import ArgumentParser
import LogImport

struct Merge: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put partial results together and say what 'analyze' would say of all slices.",
    discussion: """
      Examples:
        weaklink merge january.partial february.partial -o report/
        weaklink merge *.partial --level person --format json

      Partials are given in the order of their slices. Every other command takes
      them in place of a log, too.
      """)

  @OptionGroup var analyze: Analyze

  func run() async throws {
    try await LogSession(analyze.log).run { _ in
      guard let other = analyze.logs.first(where: { $0 == "-" || !PartialLog.isPartial($0) }) else {
        return
      }
      throw PartialError.notAPartial(path: other)
    }
    try await analyze.run()
  }
}
