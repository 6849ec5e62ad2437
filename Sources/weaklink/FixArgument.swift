import ArgumentParser
import ChainAnalysis
import ServiceModel

/// A link to fix as people type it: `Service>Sales`, `Service>Sales/price`, `Service>Sales=4h`.
struct FixArgument: ExpressibleByArgument {
  private let customer: String
  private let agreement: AgreementArgument
  private let hasTarget: Bool

  var provider: String { agreement.provider }

  init?(argument: String) {
    hasTarget = argument.contains("=")
    // An agreement is a fix with a target; any duration makes one of a fix without.
    guard let parsed = AgreementArgument(argument: hasTarget ? argument : argument + "=0"),
      let customer = parsed.customer
    else { return nil }
    self.customer = customer
    agreement = parsed
  }

  /// - Parameter target: Stands where the argument gives none.
  func fix(in calendar: WorkingCalendar?, target: DurationArgument?) -> WhatIf.Fix {
    let chosen = hasTarget ? agreement.target : target
    return WhatIf.Fix(
      customer: customer, provider: agreement.provider, kind: agreement.kind,
      target: chosen?.seconds(in: calendar))
  }
}
