internal import GRDB

extension Schema {
  /// What was said of logs when they were imported, and how they were understood.
  static func settings(_ db: Database) throws {
    try db.execute(
      sql: """
        ALTER TABLE import ADD COLUMN settings TEXT NOT NULL DEFAULT '{}'
          CHECK (json_type(settings) = 'object');
        -- Nil of imports of which it was not kept.
        ALTER TABLE import ADD COLUMN explanation TEXT
          CHECK (explanation IS NULL OR json_type(explanation) = 'object');
        """)
  }
}
