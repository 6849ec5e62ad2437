// swift-tools-version: 6.3
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

// Tests run whole analyses; unoptimised they would take most of the time of a check.
let optimised =
  settings + [
    .unsafeFlags(["-O"], .when(configuration: .debug)),
    .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)),
  ]

let package = Package(
  name: "weaklink",
  products: [.executable(name: "weaklink", targets: ["weaklink"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .target(name: "Wording", swiftSettings: settings),
    .target(name: "ServiceWords", swiftSettings: optimised),
    .target(name: "Diagnostics", dependencies: ["Wording"], swiftSettings: settings),
    .target(name: "ServiceModel", dependencies: ["Wording"], swiftSettings: optimised),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(
      name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CJansson", pkgConfig: "jansson", providers: [.apt(["libjansson-dev"])]),
    .target(name: "CByteScan", cSettings: [.unsafeFlags(["-O2"])]),
    .target(
      name: "LogImport",
      dependencies: [
        "Diagnostics", "ServiceModel", "Wording", "CZlib", "CExpat", "CZip", "CJansson",
        "CByteScan",
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: optimised),
    .target(
      name: "ChainAnalysis", dependencies: ["ServiceModel", "ServiceWords", "Wording"],
      swiftSettings: optimised),
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"])]),
    .target(
      name: "Diagram", dependencies: ["ServiceModel", "Wording", "ChainAnalysis", "CGraphviz"],
      swiftSettings: optimised),
    .target(
      name: "Reports",
      dependencies: ["ServiceModel", "ServiceWords", "Wording", "ChainAnalysis", "Diagram"],
      exclude: ["JSON/analysis.schema.json"],
      resources: [
        .embedInCode("HTML/Assets/report.css"), .embedInCode("HTML/Assets/report.js"),
      ],
      swiftSettings: settings),
    .target(
      name: "Simulation", dependencies: ["ServiceModel", "Wording"], swiftSettings: optimised),
    .target(
      name: "CompanyStore",
      dependencies: [
        "ServiceModel", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: optimised),
    .executableTarget(
      name: "weaklink",
      dependencies: [
        "Wording", "Diagnostics", "ServiceModel", "LogImport", "ChainAnalysis", "Diagram",
        "Reports", "CompanyStore", "Simulation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: settings),
    .target(
      name: "TestSupport",
      dependencies: ["ChainAnalysis", "ServiceModel", "ServiceWords", "Wording"],
      path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(
      name: "WordingTests", dependencies: ["Wording"], swiftSettings: settings),
    .testTarget(
      name: "ArchitectureTests", dependencies: ["TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "ServiceWordsTests",
      dependencies: ["TestSupport", "ServiceWords"],
      exclude: ["Sentences"], swiftSettings: settings),
    .testTarget(
      name: "ServiceModelTests", dependencies: ["TestSupport", "ServiceModel", "Wording"],
      swiftSettings: settings),
    .testTarget(
      name: "LogImportTests",
      dependencies: [
        "TestSupport", "LogImport", "Diagnostics", "ServiceModel", "ServiceWords", "Wording",
      ],
      exclude: ["Forms", "Fuzzed", "Goldens", "Recognition", "Workbooks"],
      swiftSettings: settings),
    .testTarget(
      name: "ChainAnalysisTests",
      dependencies: [
        "TestSupport", "ChainAnalysis", "LogImport", "Diagnostics", "ServiceModel", "ServiceWords",
        "Simulation", "Wording",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "DiagramTests",
      dependencies: ["TestSupport", "Diagram", "ChainAnalysis", "ServiceModel", "Wording"],
      exclude: ["Goldens"], swiftSettings: settings),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "TestSupport", "Reports", "Diagram", "ChainAnalysis", "ServiceModel", "ServiceWords",
        "Wording",
      ],
      exclude: [
        "Case/Goldens", "Compare/Goldens", "Goldens", "JSON/Goldens", "Link/Goldens",
        "Tables/Goldens", "Text/Goldens",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "SimulationTests",
      dependencies: ["TestSupport", "Simulation", "ChainAnalysis", "ServiceModel", "Wording"],
      swiftSettings: settings),
    .testTarget(
      name: "CompanyStoreTests",
      dependencies: [
        "TestSupport", "CompanyStore", "LogImport", "Diagnostics", "ServiceModel", "Wording",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Fixtures"], swiftSettings: settings),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "Simulation", "LogImport", "ChainAnalysis", "Diagram", "ServiceModel",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/Benchmarks", exclude: ["Guards", "Peers"], swiftSettings: settings),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "TestSupport", "weaklink", "ChainAnalysis", "Reports", "ServiceModel", "Wording",
        .product(name: "GRDB", package: "GRDB.swift"),
      ], swiftSettings: settings
    ),
  ],
  swiftLanguageModes: [.v6]
)

// libFuzzer brings its own main function: only `Scripts/fuzz` builds this.
if Context.environment["WEAKLINK_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzz",
      dependencies: ["Diagnostics", "LogImport", "ServiceModel", "ServiceWords", "Wording"],
      path: "Tests/Fuzz",
      exclude: ["words.dict"],
      swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])]))
}
