import ArgumentParser

/// How many requests a party has open at most, as people type it: `Sales=5`.
struct CapArgument: ExpressibleByArgument {
  var party: String
  var open: Int

  init?(argument: String) {
    guard let sign = argument.lastIndex(of: "="), sign > argument.startIndex,
      let open = Int(argument[argument.index(after: sign)...]), open > 0
    else { return nil }
    party = String(argument[..<sign])
    self.open = open
  }
}
