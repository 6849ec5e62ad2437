import ArgumentParser
import ChainAnalysis
import ServiceModel

/// A standing agreement as people type it: `Service>Sales=4h`, `Service>Sales/price=2h`, and
/// `*>Sales=1d` for every customer.
struct AgreementArgument: ExpressibleByArgument {
  let customer: String?
  let provider: String
  let kind: String?
  let target: DurationArgument

  init?(argument: String) {
    guard let equals = argument.lastIndex(of: "="),
      let target = DurationArgument(argument: String(argument[argument.index(after: equals)...])),
      let arrow = argument[..<equals].firstIndex(of: ">")
    else { return nil }
    let customer = argument[..<arrow].trimmed
    let served = argument[argument.index(after: arrow)..<equals]
    let parts = served.split(separator: "/", maxSplits: 1).map(\.trimmed)
    guard let provider = parts.first, !provider.isEmpty, !customer.isEmpty else { return nil }
    self.customer = customer == "*" ? nil : customer
    self.provider = provider
    kind = parts.count > 1 ? parts[1] : nil
    self.target = target
  }

  func agreement(in calendar: WorkingCalendar?) -> Agreement {
    Agreement(
      customer: customer, provider: provider, kind: kind, target: target.seconds(in: calendar))
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
