import Foundation
internal import GRDB

extension CompanyStore {
  /// Makes a new store at `path` of what `body` puts into it.
  ///
  /// It is there when it is whole: if anything fails, or the process dies, there is none.
  ///
  /// - Returns: nil where there is a store, or another process has just made one.
  package static func make<Result>(
    _ path: String, patience: Double = patience, _ body: (CompanyStore) throws -> Result
  ) throws(StoreError) -> Result? {
    guard !FileManager.default.fileExists(atPath: path),
      let draft = try StoreDraft(of: path, patience: patience)
    else { return nil }
    let result: Result
    do {
      result = try fill(draft, body)
    } catch {
      draft.discard()
      throw error
    }
    try draft.publish()
    return result
  }

  /// Runs `body` on the store at `path`, which is made where there is none.
  package static func change<Result>(
    _ path: String, patience: Double = patience, _ body: (CompanyStore) throws -> Result
  ) throws(StoreError) -> Result {
    if let result = try make(path, patience: patience, body) { return result }
    let store = try open(path, for: .writing, patience: patience)
    defer { store.close() }
    return try translating(path) { try body(store) }
  }

  private static func fill<Result>(
    _ draft: StoreDraft, _ body: (CompanyStore) throws -> Result
  ) throws(StoreError) -> Result {
    var configuration = Configuration()
    // Nobody sees the file, and it is thrown away if anything fails: no step of the way has to be
    // safe by itself. What refers to what is true by how an import is made.
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA cache_size = -131072; PRAGMA temp_store = MEMORY; PRAGMA journal_mode = MEMORY;
          PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE
          """)
    }
    return try translating(draft.target) {
      let database = try DatabaseQueue(
        path: StorePlace(draft.path).plain, configuration: configuration)
      let store = CompanyStore(path: draft.target, database: database)
      do {
        try Schema.migrator.migrate(database)
        let result = try body(store)
        try database.writeWithoutTransaction { db in
          try db.execute(sql: "PRAGMA locking_mode = NORMAL; PRAGMA journal_mode = WAL")
        }
        try database.close()
        return result
      } catch {
        store.close()
        throw error
      }
    }
  }
}
