import Foundation
internal import GRDB
import ServiceModel

extension CompanyStore {
  /// Saves what can be read of the damaged store at `path` into a new store at `copy`.
  ///
  /// The damaged file is only read.
  ///
  /// - Throws: ``StoreError`` when nothing can be read of it, or the copy cannot be written.
  package static func repair(_ path: String, into copy: String) throws(StoreError) -> RepairCounts {
    guard isStore(path) else { throw .notAStore(path: path) }
    guard !FileManager.default.fileExists(atPath: copy) else { throw .occupied(path: copy) }
    var configuration = Configuration()
    configuration.readonly = true
    let damaged = try translating(path) {
      try DatabaseQueue(path: StorePlace(path).plain, configuration: configuration)
    }
    let store = try open(copy, for: .creating)
    defer { store.close() }
    return try store.write { target in
      // What a row refers to may be among what was lost.
      try target.execute(sql: "PRAGMA defer_foreign_keys = 1")
      return try damaged.read { source in
        var salvage = Salvage(from: source, to: target)
        try salvage.run()
        return salvage.counts
      }
    }
  }
}
