import ArgumentParser

/// Who answers for a kind of request, as people type it: `complaint=Quality`.
struct AnsweringArgument: ExpressibleByArgument {
  var kind: String
  var party: String

  init?(argument: String) {
    guard let sign = argument.firstIndex(of: "="), sign > argument.startIndex else { return nil }
    kind = String(argument[..<sign])
    party = String(argument[argument.index(after: sign)...])
    if party.isEmpty { return nil }
  }
}
