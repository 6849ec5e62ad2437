import ChainAnalysis
import ServiceModel
import Diagnostics

/// Finds out whether a log knows the parties and links that were typed.
enum LinkChoice {
  /// - Throws: ``CommandError`` with the nearest names for a party that nobody is.
  static func check(party name: String, in analysis: Analysis) throws(CommandError) {
    let names = analysis.parties.map(\.name)
    guard !names.contains(name) else { return }
    throw .noSuchParty(name, nearest: Nearest.names(to: name, among: names))
  }

  /// - Throws: ``CommandError`` with who did ask for a link that does not exist.
  static func check(
    customer: String, provider: String, in analysis: Analysis
  ) throws(CommandError) {
    try check(party: customer, in: analysis)
    try check(party: provider, in: analysis)
    let link = Link(customer: customer, provider: provider)
    guard !analysis.links.contains(where: { $0.link == link }) else { return }
    let served = analysis.links.filter { $0.provider == provider }.prefix(3).map(\.customer)
    throw .noSuchLink(customer: customer, provider: provider, nearest: Array(served))
  }

  /// - Throws: ``CommandError`` with the kinds there are for one that no request is of.
  static func check(kind name: String?, among kinds: NameTable) throws(CommandError) {
    guard let name, kinds.number(of: name) == nil else { return }
    throw .noSuchKind(name, kinds: kinds.names.filter { !$0.isEmpty }.sorted())
  }

  /// - Throws: ``CommandError`` with the kinds that a link has for one that is never asked on it.
  static func check(kind: String?, of fix: WhatIf.Fix, has kinds: [String]) throws(CommandError) {
    guard let kind, !kinds.contains(kind) else { return }
    throw .kindNotAsked(kind, customer: fix.customer, provider: fix.provider, kinds: kinds)
  }
}
