/// Tokens that an expression matches.
struct Match {
  var rule: Rule
  var tokens: Range<Int>

  var isRefusal: Bool {
    if case .refusal = rule { true } else { false }
  }
}
