import ArgumentParser
import ChainAnalysis
import LogImport
import Reports

struct ShowLink: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: "Show the file on one link, or on one party.",
    discussion: """
      A link leads from who asks to who serves:
        weaklink link requests.csv Service Sales
        weaklink link requests.csv Sales
      """)

  @Argument(help: "A CSV file, also .gz; '-' is standard input.") var path: String

  @Argument(help: "Who asks; by itself, the party to show.") var customer: String

  @Argument(help: "Who serves.") var provider: String?

  @OptionGroup var log: LogOptions

  func run() async throws {
    try await LogSession(log).run { session in
      let imported = try await session.read([path])
      let analysis = try await session.analyze(imported) { [customer, provider] link in
        link.customer == customer && (provider == nil || link.provider == provider)
          || provider == nil && link.provider == customer
      }
      try Output.answer(text(of: analysis))
      try session.finish(imported)
    }
  }

  private func text(of analysis: Analysis) throws(CommandError) -> String {
    let options = ReportOptions(language: log.lang, color: Terminal.usesColor)
    let names = analysis.parties.map(\.name)
    for name in [customer, provider].compactMap(\.self) where !names.contains(name) {
      throw .noSuchParty(name, nearest: Nearest.names(to: name, among: names))
    }
    guard let provider else {
      guard let text = PartyText(customer, in: analysis, options)?.text else {
        throw .noSuchParty(customer, nearest: Nearest.names(to: customer, among: names))
      }
      return text
    }
    let link = Link(customer: customer, provider: provider)
    guard let text = LinkText(link, in: analysis, options)?.text else {
      let served = analysis.links.filter { $0.provider == provider }.prefix(3).map(\.customer)
      throw .noSuchLink(customer: customer, provider: provider, nearest: Array(served))
    }
    return text
  }
}
