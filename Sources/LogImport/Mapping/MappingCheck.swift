package import Diagnostics
package import ServiceModel
import Wording

extension Mapping {
  /// Whether the log knows the parties and kinds that the file names: a line about others would
  /// silently do nothing.
  ///
  /// - Parameter also: parties that are in no log by that name.
  /// - Throws: ``ImportError`` at the first name that nobody and nothing goes by.
  package func check(
    against log: RequestLog, also known: Set<String> = []
  ) throws(ImportError) {
    for name in parties where !known.contains(name.text) {
      try check(name, .mappingParty, log.parties)
    }
    for name in agreements.compactMap(\.kind) + (touchpoints ?? []) + answers.map(\.kind) {
      try check(name, .mappingKind, log.kinds)
    }
  }

  /// The parties that lines of the file are about.
  package var parties: [Name] {
    agreements.flatMap { [$0.customer, $0.provider].compactMap(\.self) }
      + partyHours.map(\.party) + answers.map(\.party)
  }

  private func check(
    _ name: Name, _ fault: FaultPhrase, _ known: NameTable
  ) throws(ImportError) {
    guard known.number(of: name.text) == nil else { return }
    let names = known.names.filter { !$0.isEmpty }.sorted()
    throw ImportError(
      fault,
      [
        "text": DiagnosticWriter.quotable(name.text),
        "known": names.isEmpty ? "–" : Nearest.offer(for: name.text, among: names),
      ], at: name.place.location, excerpt: name.place.excerpt)
  }
}
