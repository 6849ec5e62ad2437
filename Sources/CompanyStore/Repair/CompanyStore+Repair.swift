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
    let files = FileManager.default
    guard files.fileExists(atPath: path) else { throw .missing(path: path) }
    guard isStore(path) else { throw .notAStore(path: path) }
    guard !files.fileExists(atPath: copy) else { throw .occupied(path: copy) }
    let size = try? files.attributesOfItem(atPath: path)[.size]
    let damaged = try openDamaged(path)
    let counts = try make(copy) { store in
      // What a row refers to may be among what was lost; nothing checks it in a new store.
      try store.write { target in
        try damaged.unsafeRead { source in
          var salvage = Salvage(from: source, to: target, size: size as? Int64 ?? .max)
          try salvage.run()
          return salvage.counts
        }
      }
    }
    guard let counts else { throw .occupied(path: copy) }
    return counts
  }

  /// - Throws: ``StoreError`` when not even its tables can be named.
  private static func openDamaged(_ path: String) throws(StoreError) -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    // A file that was cut off is refused otherwise.
    configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA writable_schema = 1") }
    do {
      return try translating(path) {
        let damaged = try DatabaseQueue(
          path: StorePlace(path).readable, configuration: configuration)
        try damaged.read { db in
          let number = try Int.fetchOne(db, sql: "PRAGMA application_id")
          guard number == Schema.applicationID else { throw StoreError.notAStore(path: path) }
          if (try? Schema.migrator.hasBeenSuperseded(db)) == true {
            throw StoreError.newer(path: path)
          }
          _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema")
        }
        return damaged
      }
    } catch .damaged(let path, let detail) {
      throw .beyondRepair(path: path, detail: detail)
    }
  }
}
