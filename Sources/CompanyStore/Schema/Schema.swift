internal import GRDB

/// The versions of the schema, each a migration from the one before.
///
/// A released migration is never changed: what has to be different is a new one.
enum Schema {
  /// What `PRAGMA application_id` says of a store: "WkLk".
  static let applicationID = 0x576B_4C6B

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 logs") { db in try version1(db) }
    migrator.registerMigration("2 conflicts") { db in try conflicts(db) }
    migrator.registerMigration("3 undone") { db in try undone(db) }
    migrator.registerMigration("4 indexes") { db in try indexes(db) }
    migrator.registerMigration("5 settings") { db in try settings(db) }
    return migrator
  }

  /// Whether the store has the newest version of the schema.
  ///
  /// - Throws: ``StoreError`` where it is no store, or of a later version than this program.
  static func isCurrent(_ db: Database, path: String) throws -> Bool {
    if try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0 { return false }
    guard try Int.fetchOne(db, sql: "PRAGMA application_id") == applicationID else {
      throw StoreError.notAStore(path: path)
    }
    let migrator = migrator
    if try migrator.hasBeenSuperseded(db) { throw StoreError.newer(path: path) }
    return try migrator.hasCompletedMigrations(db)
  }
}
