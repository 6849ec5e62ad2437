internal import GRDB

extension Schema {
  /// The ids of requests are unique by an index that can be made after the rows: a million of them
  /// are sorted faster than they are put in one by one.
  static func indexes(_ db: Database) throws {
    try db.execute(sql: requestsWithoutIndex)
    try db.execute(
      sql: """
        INSERT INTO request_new SELECT * FROM request;
        DROP TABLE request;
        ALTER TABLE request_new RENAME TO request;
        CREATE UNIQUE INDEX request_id ON request (id);
        CREATE UNIQUE INDEX request_identity ON request (identity, occurrence)
          WHERE identity IS NOT NULL;
        """)
  }

  private static let requestsWithoutIndex = """
    CREATE TABLE request_new (
      row INTEGER PRIMARY KEY CHECK (row > 0),
      -- Unique, by an index.
      id TEXT NOT NULL CHECK (id <> ''),
      -- Rows without an id are known again by what they say and as the how manieth they say it.
      identity INTEGER,
      occurrence INTEGER CHECK (occurrence > 0),
      -- The import that brought the row, and the one that its values are from.
      added_by INTEGER NOT NULL REFERENCES import,
      set_by INTEGER NOT NULL REFERENCES import,
      -- The id of the request it was made for, which may come with a later import.
      parent TEXT,
      case_name TEXT,
      customer INTEGER REFERENCES party,
      customer_team INTEGER REFERENCES party,
      provider INTEGER REFERENCES party,
      provider_team INTEGER REFERENCES party,
      kind INTEGER REFERENCES word,
      opened INTEGER NOT NULL,
      acknowledged INTEGER,
      promised INTEGER,
      first_promised INTEGER,
      promise_changed INTEGER,
      delivered INTEGER CHECK (delivered >= opened),
      status INTEGER REFERENCES word,
      outcome INTEGER REFERENCES word,
      complaint INTEGER REFERENCES word,
      reopened INTEGER REFERENCES word,
      reminders REAL,
      rating REAL,
      value REAL,
      channel INTEGER REFERENCES word,
      note TEXT,
      external INTEGER REFERENCES word,
      CHECK ((identity IS NULL) = (occurrence IS NULL)),
      CHECK (provider IS NOT NULL OR provider_team IS NOT NULL),
      CHECK (set_by >= added_by)
    ) STRICT;
    """
}
