import ServiceModel

/// How a request was passed along without being served.
enum PassedAlong {
  /// Refused, or cancelled by the provider.
  case refused
  /// Delivered with others' work alone.
  case handedOn
  /// Asked back of who had asked for it: A→B→A→B.
  case pingPong

  /// Nil where the provider served request `index`.
  static func of(_ index: Int, in chain: Chain, _ company: LeveledLog) -> PassedAlong? {
    let row = chain.rows[index]
    if company.log.marks[row].contains(.refused) { return .refused }
    let above = chain.parent[index]
    if above > 0 {
      let grandparent = chain.rows[chain.parent[above]]
      let asked = chain.rows[above]
      if company.link[grandparent] == company.link[row],
        company.provider[asked] == company.customer[row],
        company.customer[asked] == company.provider[row]
      {
        return .pingPong
      }
    }
    guard chain.hasChildren[index], chain.own[index] == 0, chain.end[index] > chain.opened[index]
    else { return nil }
    // What came and went while its provider was not at work left it no time for any.
    if company.hasOwnHours,
      company.time(of: row, from: company.log.opened[row], to: company.end(of: row)) == 0
    {
      return nil
    }
    return .handedOn
  }
}
