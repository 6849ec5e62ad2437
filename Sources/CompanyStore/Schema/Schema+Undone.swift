internal import GRDB

extension Schema {
  /// Imports that were taken back: that they were there stays on file.
  static func undone(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE undone (
          import_id INTEGER PRIMARY KEY CHECK (import_id > 0),
          imported INTEGER NOT NULL,
          importer TEXT NOT NULL CHECK (importer <> ''),
          -- Their names.
          files TEXT NOT NULL CHECK (json_type(files) = 'array'),
          added INTEGER NOT NULL CHECK (added >= 0),
          changed INTEGER NOT NULL CHECK (changed >= 0),
          moment INTEGER NOT NULL,
          actor TEXT NOT NULL CHECK (actor <> '')
        ) STRICT;

        CREATE TRIGGER undone_is_never_deleted BEFORE DELETE ON undone
        BEGIN SELECT RAISE(ABORT, 'what was taken back stays on file'); END;
        """)
  }
}
