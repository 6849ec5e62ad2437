import Testing

/// A Swift target under `Sources` and what it may import.
struct Layer: Sendable, CustomTestStringConvertible {
  var name: String
  /// Targets of this package, each of a layer above.
  var targets: Set<String>
  /// Modules from outside: packages, Foundation, C (targets of this package too, all bottom).
  var outside: Set<String>

  var testDescription: String { name }

  init(_ name: String, _ targets: Set<String> = [], outside: Set<String> = []) {
    self.name = name
    self.targets = targets
    self.outside = outside
  }

  /// The layers, from what knows least to what knows most.
  static let all = [
    Layer("Wording"),
    Layer("ServiceWords"),
    Layer("Diagnostics", ["Wording"]),
    Layer("ServiceModel", ["Wording"], outside: ["Foundation"]),
    Layer(
      "LogImport", ["Wording", "Diagnostics", "ServiceModel"],
      outside: [
        "CByteScan", "CExpat", "CJansson", "CZip", "CZlib", "Foundation", "Glibc", "Yams",
      ]),
    Layer(
      "ChainAnalysis", ["Wording", "ServiceWords", "ServiceModel"],
      outside: ["Dispatch", "Foundation"]),
    Layer(
      "Diagram", ["Wording", "ServiceModel", "ChainAnalysis"],
      outside: ["CGraphviz", "Foundation", "Glibc"]),
    Layer(
      "Reports", ["Wording", "ServiceWords", "ServiceModel", "ChainAnalysis", "Diagram"],
      outside: ["Foundation"]),
    Layer(
      "CompanyStore", ["ServiceModel", "ChainAnalysis"],
      outside: ["Foundation", "Glibc", "GRDB", "GRDBSQLite"]),
    Layer("Simulation", ["Wording", "ServiceModel"]),
    Layer(
      "weaklink",
      [
        "Wording", "Diagnostics", "ServiceModel", "LogImport", "ChainAnalysis", "Diagram",
        "Reports", "CompanyStore", "Simulation",
      ],
      outside: ["ArgumentParser", "Foundation", "Glibc", "Yams"]),
  ]

  /// Parts of the language itself, open to every layer.
  static let language: Set<String> = ["Swift", "Synchronization", "_Concurrency"]
}
