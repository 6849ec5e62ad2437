import Diagnostics
import Foundation
import ServiceModel
import Wording

/// What the first lines of a partial say of the slice that it was made from.
struct PartialHead: Codable, Sendable {
  /// The first line: what the file is, and the version of its form.
  static let title = "weaklink partial "
  static let version = 1

  var description: LogDescription
  var roles: [String]
  /// The zone in which times without an offset were read.
  var zone: String
  /// How many rows follow, and how many the slice had with those that were repeated.
  var rows: Int
  var numberedRows: Int
  /// Whether a request may have an id that was made from the number of its row.
  var makesIDs: Bool
  /// What states mean where that is not what their words say.
  var states: [String: String]
  var setAside: [Aside]

  /// A row that was set aside.
  struct Aside: Codable, Sendable {
    var file: String
    var line: Int?
    var column: Int?
    var fault: String
    var facts: [String: String]
    var record: Data
  }
}

extension PartialHead {
  /// - Parameter log: a log that was read with its table.
  init(_ log: ImportedLog, table: LogTable, states: [String: StateClass]) {
    description = log.description
    roles = table.roles.map(\.rawValue)
    zone = log.zone.identifier
    rows = table.count
    numberedRows = table.numberedRows
    let ids = table.texts[.id]
    makesIDs =
      table.shape == .requests
      && (ids == nil || (0..<table.count).contains { ids?[$0].isEmpty == true })
    self.states = states.mapValues(\.rawValue)
    setAside = log.setAside.map { row in
      let location = row.diagnostic.location
      return Aside(
        file: location.file, line: location.line, column: location.column,
        fault: row.diagnostic.fault.rawValue, facts: row.diagnostic.values,
        record: Data(row.record))
    }
  }

  /// Whether its counts are such as a slice can have.
  var isPlausible: Bool {
    let most = 1 << 48
    return (0...most).contains(rows) && (0...most).contains(numberedRows)
      && description.files.allSatisfy { file in
        [file.rows, file.accepted, file.setAside, file.duplicates].allSatisfy((0...most).contains)
          && file.rows == file.accepted + file.setAside + file.duplicates
      }
  }

  /// The head as it stands in the file, to the end of its second line.
  func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let title = "\(Self.title)\(Self.version)\n"
    return Array(title.utf8) + Array(try encoder.encode(self)) + [0x0A]
  }
}

extension SetAsideRow {
  /// A row that a partial kept; nil where its fault is none that is known, or lacks what it says.
  init?(_ aside: PartialHead.Aside) {
    guard let fault = FaultPhrase(rawValue: aside.fault), fault.isFilled(by: aside.facts),
      fault.remedy.isFilled(by: aside.facts)
    else { return nil }
    self.init(
      diagnostic: Diagnostic(
        fault, aside.facts,
        at: InputLocation(file: aside.file, line: aside.line, column: aside.column)),
      record: Array(aside.record))
  }
}
