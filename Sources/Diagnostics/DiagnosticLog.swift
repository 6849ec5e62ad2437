package import Wording

/// The diagnostics of a run: every one counted, the first few of each fault kept.
package struct DiagnosticLog: Sendable {
  /// How many of one fault are kept to be shown.
  package static let kept = 3

  /// What is kept, by file in the order given, then place.
  package private(set) var diagnostics: [Diagnostic] = []
  /// How often each fault was found.
  package private(set) var counts: [FaultPhrase: Int] = [:]

  package init() {}

  /// Whether one more of `fault` would be kept.
  package func hasRoom(for fault: FaultPhrase) -> Bool { counts[fault, default: 0] < Self.kept }

  /// Records a diagnostic; `make` is called only where it is kept.
  package mutating func record(_ fault: FaultPhrase, _ make: () -> Diagnostic) {
    if hasRoom(for: fault) { diagnostics.append(make()) }
    counts[fault, default: 0] += 1
  }

  /// How many were found of all faults.
  package var total: Int { counts.values.reduce(0, +) }

  /// The number found of each fault, most frequent first, then by name.
  package var summary: [(fault: FaultPhrase, count: Int)] {
    counts.map { (fault: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.fault.rawValue) < ($0.count, $1.fault.rawValue) }
  }
}
