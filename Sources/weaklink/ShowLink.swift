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

  @Argument(
    help: "A CSV, Excel (.xlsx), XES or JSON file, also .gz or in a .zip; '-' is standard input.")
  var path: String

  @Argument(help: "Who asks; by itself, the party to show.") var customer: String

  @Argument(help: "Who serves.") var provider: String?

  @OptionGroup var log: LogOptions

  func run() async throws {
    try await LogSession(log).run { session in
      let imported = try await session.read([path])
      let analysis = try await session.analyze(imported) { [customer, provider] options in
        options.wantsDetail = { link in
          link.customer == customer && (provider == nil || link.provider == provider)
            || provider == nil && link.provider == customer
        }
      }
      try Output.answer(text(of: analysis))
      try session.finish(imported)
    }
  }

  private func text(of analysis: Analysis) throws(CommandError) -> String {
    let options = Terminal.options(log.lang)
    let text: String?
    if let provider {
      try LinkChoice.check(customer: customer, provider: provider, in: analysis)
      text = LinkText(Link(customer: customer, provider: provider), in: analysis, options)?.text
    } else {
      try LinkChoice.check(party: customer, in: analysis)
      text = PartyText(customer, in: analysis, options)?.text
    }
    guard let text else { preconditionFailure("a link or party that was found has no text") }
    return text
  }
}
