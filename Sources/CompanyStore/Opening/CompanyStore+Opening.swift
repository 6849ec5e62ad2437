import Foundation
internal import GRDB

extension CompanyStore {
  /// How a file of SQLite begins.
  private static let magic = Array("SQLite format 3\0".utf8)

  /// How long a process waits for another that is writing.
  package static let patience: Double = 20

  /// Whether the file at `path` is a database of SQLite, whatever it is called.
  ///
  /// A pipe is none, and is not looked into: what is read of it is gone for who reads it next.
  package static func isStore(_ path: String) -> Bool {
    var status = stat()
    guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      let file = FileHandle(forReadingAtPath: path)
    else { return false }
    defer { try? file.close() }
    return (try? file.read(upToCount: magic.count)) ?? nil == Data(magic)
  }

  /// Opens the store at `path`, brought to the newest version of the schema.
  ///
  /// - Throws: ``StoreError`` when there is no store, or none that can be used for `purpose`.
  package static func open(
    _ path: String, for purpose: Purpose, patience: Double = patience
  ) throws(StoreError) -> CompanyStore {
    guard FileManager.default.fileExists(atPath: path) else { throw .missing(path: path) }
    guard isStore(path) else { throw .notAStore(path: path) }
    let place = StorePlace(path)
    guard purpose == .reading || place.isWritable else { throw .readOnly(path: path) }
    var configuration = Configuration()
    configuration.readonly = purpose == .reading && !place.isWritable
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { db in try Self.prepare(db, for: purpose) }
    return try translating(path) {
      let database = try DatabaseQueue(
        path: purpose == .reading ? place.readable : place.plain, configuration: configuration)
      let isCurrent = try database.read { db in try Schema.isCurrent(db, path: path) }
      if !isCurrent {
        guard purpose != .reading else {
          try database.close()
          try open(path, for: .writing, patience: patience).close()
          return try open(path, for: .reading, patience: patience)
        }
        try Schema.migrator.migrate(database)
      }
      return CompanyStore(path: path, database: database)
    }
  }

  private static func prepare(_ db: Database, for purpose: Purpose) throws {
    try db.execute(sql: "PRAGMA cache_size = -131072; PRAGMA temp_store = MEMORY")
    if purpose == .reading {
      try db.execute(sql: "PRAGMA query_only = 1")
    } else {
      try db.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
    }
  }
}
