import Foundation
import TestSupport
import Testing

@Test(arguments: Layer.all)
func aLayerImportsOnlyWhatTheTableAllows(layer: Layer) throws {
  let allowed = layer.targets.union(layer.outside).union(Layer.language)
  for file in try SourceFile.all(under: "Sources/\(layer.name)") {
    #expect(file.imports.subtracting(allowed) == [], "\(file.path)")
  }
}

@Test func theTableAllowsNoImportOfALayerBelow() {
  var above: Set<String> = []
  for layer in Layer.all {
    #expect(layer.targets.subtracting(above) == [], "\(layer.name)")
    above.insert(layer.name)
  }
}

@Test func theTableNamesEveryTargetAndNoOther() throws {
  let sources = packageRoot.appending(path: "Sources")
  let folders = try FileManager.default.contentsOfDirectory(atPath: sources.path)
    .filter { try !SourceFile.all(under: "Sources/\($0)").isEmpty }
  #expect(Set(folders) == Set(Layer.all.map(\.name)))
}

@Test func noFileIsLongerThanFourHundredLines() throws {
  let files = try SourceFile.all(under: "Sources") + SourceFile.all(under: "Tests")
  #expect(!files.isEmpty)
  for file in files {
    #expect(file.lineCount <= 400, "\(file.path)")
  }
}

@Test(arguments: [
  ("import Foundation", "Foundation"),
  ("package import ServiceModel", "ServiceModel"),
  ("@testable import weaklink", "weaklink"),
  ("@_implementationOnly internal import struct Foundation.URL", "Foundation"),
  ("  import func Glibc.read;", "Glibc"),
])
func anImportIsRecognisedInEverySpelling(line: String, module: String) {
  #expect(SourceFile(path: "a.swift", text: "// first\n\(line)\n").imports == [module])
}

@Test(arguments: ["// import Foundation", "let import_ = 1", "important()"])
func whatOnlyLooksLikeAnImportIsNone(line: String) {
  #expect(SourceFile(path: "a.swift", text: line).imports == [])
}
