package import Foundation
package import Testing

/// The root of the package, found from the place of this file.
package let packageRoot = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// Logs and figures that lie beside the project; tests that need them say so if they are absent.
package let sharedFolder = packageRoot.deletingLastPathComponent().appending(path: "shared")

/// Compares `text` with the file `Goldens/<name>` beside the calling test.
///
/// `UPDATE_GOLDENS=1` writes the file instead. A golden that does not exist fails.
package func expectGolden(
  _ text: String, named name: String, file: String = #filePath,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  let golden = URL(filePath: file).deletingLastPathComponent().appending(path: "Goldens/\(name)")
  if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
    try FileManager.default.createDirectory(
      at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: golden)
    return
  }
  let expected = try? String(contentsOf: golden, encoding: .utf8)
  #expect(
    expected != nil, "no golden \(name); UPDATE_GOLDENS=1 makes it", sourceLocation: sourceLocation)
  if let expected {
    #expect(text == expected, "\(name) differs from its golden", sourceLocation: sourceLocation)
  }
}
