import Foundation
import LogImport
import ServiceModel
import TestSupport

/// A file of some form and what it must be read as with no option: one line of a table.
struct RecognitionCase: Sendable {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Recognition")

  var file: String
  /// What is expected, by what it is called in the score: the shape, the rows that are accepted,
  /// what was delivered and failed, the first opening, and the column of each role.
  var expected: [String: String]

  /// The lines of `Recognition/<table>.tsv`.
  ///
  /// Their cells are the file, its shape, rows, deliveries, failures and first opening, and
  /// `role=column; …`.
  static func table(_ name: String) throws -> [RecognitionCase] {
    let text = try String(
      contentsOf: folder.appending(path: name + ".tsv"), encoding: .utf8)
    return text.split(separator: "\n").map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      var expected = [
        "shape": cells[1], "rows": cells[2], "deliveries": cells[3], "failures": cells[4],
        "first": cells[5],
      ]
      for pair in cells[6].split(separator: "; ") {
        let sides = pair.split(separator: "=", maxSplits: 1).map(String.init)
        expected[sides[0]] = sides[1]
      }
      return RecognitionCase(file: cells[0], expected: expected)
    }
  }

  var path: String { Self.folder.appending(path: "Files/" + file).path }

  /// What is found, in the same words.
  func found() async throws -> [String: String] {
    let log = try await LogReader.read([.file(path: path)])
    var found = log.description.columns
    found["shape"] = log.description.shape.rawValue
    found["rows"] = String(log.description.files.reduce(0) { $0 + $1.accepted })
    let requests = log.requests
    if found["parent"] != nil {
      found["nested"] = String(requests.parent.count { $0 >= 0 })
    }
    let isEvents = log.description.shape == .events
    found["deliveries"] = String(
      requests.opened.indices.count {
        !requests.delivered[$0].isMissing && (!isEvents || requests.parent[$0] < 0)
      })
    found["failures"] = String(requests.marks.count { $0.contains(.failed) })
    let first = requests.opened.filter { !$0.isMissing }.min() ?? .missing
    found["first"] = String(first.description.dropLast())
    return found
  }

  /// What is not as expected, in order.
  static func differences(_ expected: [String: String], _ found: [String: String]) -> [String] {
    Set(expected.keys).union(found.keys).sorted().compactMap { key in
      let (wanted, given) = (expected[key], found[key])
      return wanted == given ? nil : "\(key): \(given ?? "–") for \(wanted ?? "–")"
    }
  }
}
