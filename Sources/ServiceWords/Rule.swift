/// What an expression says of the words that it matches.
enum Rule: Hashable, Sendable {
  case refusal(Refusal)
  case innocent
  case mention
  case condition
  case contrast
  case cure
  case pushBack

  var isRefusal: Bool {
    if case .refusal = self { true } else { false }
  }
}
