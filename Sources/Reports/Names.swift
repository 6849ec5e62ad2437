package import ChainAnalysis
package import Wording

/// What parties, links and kinds are called in reports.
package struct Names: Sendable {
  package let language: Language

  package init(language: Language) { self.language = language }

  package func party(_ name: String) -> String {
    name == Link.externalCustomers ? TermPhrase.externalCustomers.text(language) : name
  }

  /// The name as it stands within a sentence.
  package func partyInSentence(_ name: String) -> String {
    name == Link.externalCustomers ? TermPhrase.externalCustomersWithin.text(language) : name
  }

  /// `Design → Customer Service`, as the service runs; `Design's own work` where it serves the
  /// external customers.
  package func link(customer: String, provider: String) -> String {
    guard customer != Link.externalCustomers else { return ownWork(of: provider) }
    return AnswerPhrase.serviceLink.text(
      language, ["provider": party(provider), "customer": party(customer)])
  }

  package func link(_ finding: LinkFinding) -> String {
    link(customer: finding.customer, provider: finding.provider)
  }

  package func ownWork(of provider: String) -> String {
    AnswerPhrase.ownWork.text(language, ["owner": language.possessive(party(provider))])
  }

  /// A file without the folders it lies in.
  package func file(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  package func kind(_ kind: String?) -> String { kind ?? TermPhrase.noKind.text(language) }
}
