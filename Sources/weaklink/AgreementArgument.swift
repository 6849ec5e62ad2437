import ArgumentParser
import ChainAnalysis

/// A standing agreement as people type it: `Service>Sales=4h`, `Service>Sales/price=2h`, and
/// `*>Sales=1d` for every customer.
struct AgreementArgument: ExpressibleByArgument {
  var agreement: Agreement

  init?(argument: String) {
    guard let equals = argument.lastIndex(of: "="),
      let target = DurationArgument(argument: String(argument[argument.index(after: equals)...])),
      let arrow = argument[..<equals].firstIndex(of: ">")
    else { return nil }
    let customer = argument[..<arrow].trimmed
    let served = argument[argument.index(after: arrow)..<equals]
    let parts = served.split(separator: "/", maxSplits: 1).map(\.trimmed)
    guard let provider = parts.first, !provider.isEmpty, !customer.isEmpty else { return nil }
    agreement = Agreement(
      customer: customer == "*" ? nil : customer, provider: provider,
      kind: parts.count > 1 ? parts[1] : nil, target: target.seconds)
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
