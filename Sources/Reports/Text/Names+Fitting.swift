import ChainAnalysis
import Wording

extension Names {
  /// The name of a link in at most `width` columns, safe for a terminal: the longer of its two
  /// names is shortened first, in its middle.
  func link(_ finding: LinkFinding, fitting width: Int) -> String {
    let provider = finding.provider.safeForTerminal
    let customer = finding.customer.safeForTerminal
    let frame = link(
      customer: finding.customer == Link.externalCustomers ? finding.customer : "", provider: "")
    let room = max(2, width - frame.columns)
    guard finding.customer != Link.externalCustomers else {
      return ownWork(of: provider.shortened(to: room)).shortened(to: width)
    }
    let half = room / 2
    let providerRoom = max(half, room - customer.columns)
    let shortProvider = provider.shortened(to: providerRoom)
    let shortCustomer = customer.shortened(to: room - shortProvider.columns)
    return link(customer: shortCustomer, provider: shortProvider).shortened(to: width)
  }
}
