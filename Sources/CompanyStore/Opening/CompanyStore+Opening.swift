import Foundation
internal import GRDB

extension CompanyStore {
  /// How a file of SQLite begins.
  private static let magic = Array("SQLite format 3\0".utf8)

  /// How long a process waits for another that is writing.
  private static let patience: TimeInterval = 20

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
  package static func open(_ path: String, for purpose: Purpose) throws(StoreError) -> CompanyStore
  {
    let exists = FileManager.default.fileExists(atPath: path)
    if exists {
      // An empty file is what SQLite makes of a new store before anything stands in it.
      guard isStore(path) || purpose == .creating && isEmpty(path) else {
        throw .notAStore(path: path)
      }
    } else if purpose != .creating {
      throw .missing(path: path)
    }
    let place = StorePlace(path)
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
          try open(path, for: .writing).close()
          return try open(path, for: .reading)
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

  private static func isEmpty(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.size] as? Int == 0
  }
}
