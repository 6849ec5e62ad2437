/// Tokens that an expression matches.
struct Match {
  var rule: Rule
  var tokens: Range<Int>
}
