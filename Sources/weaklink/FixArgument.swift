import ArgumentParser
import ChainAnalysis

/// A link to fix as people type it: `Service>Sales`, `Service>Sales/price`, `Service>Sales=4h`.
struct FixArgument: ExpressibleByArgument {
  var fix: WhatIf.Fix

  init?(argument: String) {
    let hasTarget = argument.contains("=")
    // An agreement is a fix with a target; any duration makes one of a fix without.
    guard let parsed = AgreementArgument(argument: hasTarget ? argument : argument + "=0"),
      let customer = parsed.agreement.customer
    else { return nil }
    fix = WhatIf.Fix(
      customer: customer, provider: parsed.agreement.provider, kind: parsed.agreement.kind,
      target: hasTarget ? parsed.agreement.target : nil)
  }
}
