internal import GRDB

extension Schema {
  /// Logs: what was imported, the rows as they were read, and how their values changed.
  ///
  /// Rows are numbered from 1 without gaps, in the order in which imports brought them. Texts of
  /// few distinct values are numbers of `party` or `word`, so that a name stands in one place.
  /// Times are seconds since 1970-01-01T00:00:00Z.
  static func version1(_ db: Database) throws {
    try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    try db.execute(sql: imports)
    try db.execute(sql: words)
    try db.execute(sql: requests)
    try db.execute(sql: events)
    try db.execute(sql: pages)
  }

  private static let imports = """
    CREATE TABLE import (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      moment INTEGER NOT NULL,
      actor TEXT NOT NULL CHECK (actor <> ''),
      shape TEXT NOT NULL CHECK (shape IN ('requests', 'events')),
      zone TEXT NOT NULL CHECK (zone <> ''),
      -- The column of the log that was read for each role.
      columns TEXT NOT NULL CHECK (json_type(columns) = 'object'),
      notes TEXT NOT NULL CHECK (json_type(notes) = 'array'),
      -- The latest time of the log, promises aside: of two imports the later is the newer one.
      latest INTEGER NOT NULL,
      -- How many rows its log had, repeated ones included; they number requests without an id.
      numbered_rows INTEGER NOT NULL CHECK (numbered_rows >= 0),
      added INTEGER NOT NULL DEFAULT 0 CHECK (added >= 0),
      changed INTEGER NOT NULL DEFAULT 0 CHECK (changed >= 0),
      unchanged INTEGER NOT NULL DEFAULT 0 CHECK (unchanged >= 0),
      older INTEGER NOT NULL DEFAULT 0 CHECK (older >= 0)
    ) STRICT;

    CREATE TRIGGER import_has_the_shape_of_all BEFORE INSERT ON import
    WHEN EXISTS (SELECT 1 FROM import WHERE shape <> NEW.shape)
    BEGIN SELECT RAISE(ABORT, 'a store holds logs of one shape'); END;

    CREATE TRIGGER import_is_undone_last_first BEFORE DELETE ON import
    WHEN OLD.id < (SELECT max(id) FROM import)
    BEGIN SELECT RAISE(ABORT, 'only the last import can be undone'); END;

    CREATE TABLE file (
      id INTEGER PRIMARY KEY,
      import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE,
      name TEXT NOT NULL,
      sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
      rows INTEGER NOT NULL CHECK (rows >= 0),
      accepted INTEGER NOT NULL CHECK (accepted >= 0),
      set_aside INTEGER NOT NULL CHECK (set_aside >= 0),
      duplicates INTEGER NOT NULL CHECK (duplicates >= 0),
      CHECK (rows = accepted + set_aside + duplicates)
    ) STRICT;
    CREATE INDEX file_of_import ON file (import_id);

    -- Rows that could not be read, as they were.
    CREATE TABLE set_aside (
      id INTEGER PRIMARY KEY,
      file INTEGER NOT NULL REFERENCES file ON DELETE CASCADE,
      line INTEGER CHECK (line > 0),
      "column" INTEGER CHECK ("column" > 0),
      fault TEXT NOT NULL CHECK (fault <> ''),
      -- What fills the places of the fault's message.
      facts TEXT NOT NULL CHECK (json_type(facts) = 'object'),
      record BLOB NOT NULL
    ) STRICT;
    CREATE INDEX set_aside_of_file ON set_aside (file);
    """

  private static let words = """
    CREATE TABLE party (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE CHECK (name <> '')
    ) STRICT;

    CREATE TABLE word (
      id INTEGER PRIMARY KEY,
      text TEXT NOT NULL UNIQUE CHECK (text <> '')
    ) STRICT;
    """

  private static let requests = """
    CREATE TABLE request (
      row INTEGER PRIMARY KEY CHECK (row > 0),
      id TEXT NOT NULL UNIQUE CHECK (id <> ''),
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
    CREATE UNIQUE INDEX request_identity ON request (identity, occurrence)
      WHERE identity IS NOT NULL;

    -- What a value was before an import changed it.
    CREATE TABLE request_change (
      row INTEGER NOT NULL REFERENCES request ON DELETE CASCADE,
      field TEXT NOT NULL CHECK (field <> ''),
      import_id INTEGER NOT NULL REFERENCES import,
      before ANY,
      after ANY,
      PRIMARY KEY (row, field, import_id),
      CHECK (before IS NOT after)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX request_change_by_import ON request_change (import_id);
    """

  private static let events = """
    CREATE TABLE event (
      row INTEGER PRIMARY KEY CHECK (row > 0),
      -- Events are known again by what they say and as the how manieth they say it.
      identity INTEGER NOT NULL,
      occurrence INTEGER NOT NULL CHECK (occurrence > 0),
      added_by INTEGER NOT NULL REFERENCES import,
      set_by INTEGER NOT NULL REFERENCES import,
      case_name TEXT NOT NULL CHECK (case_name <> ''),
      time INTEGER NOT NULL,
      nanoseconds INTEGER NOT NULL CHECK (nanoseconds BETWEEN 0 AND 999999999),
      team INTEGER REFERENCES party,
      person INTEGER REFERENCES party,
      activity TEXT,
      customer INTEGER REFERENCES party,
      customer_team INTEGER REFERENCES party,
      kind INTEGER REFERENCES word,
      promised INTEGER,
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
      CHECK (set_by >= added_by)
    ) STRICT;
    CREATE UNIQUE INDEX event_identity ON event (identity, occurrence);

    CREATE TABLE event_change (
      row INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
      field TEXT NOT NULL CHECK (field <> ''),
      import_id INTEGER NOT NULL REFERENCES import,
      before ANY,
      after ANY,
      PRIMARY KEY (row, field, import_id),
      CHECK (before IS NOT after)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX event_change_by_import ON event_change (import_id);
    """

  /// The rows once more, as the text of a log that the reader of logs reads.
  ///
  /// Rows hold the invariants, but reading a million of them takes longer than reading the log
  /// they came from; and what is concluded from rows (who is whose parent, which team a person
  /// belongs to, how events nest at a level) must be concluded by one reader, from the rows of all
  /// imports together. So a store is read as one log, from these pages. They are written in the
  /// transaction that changes the rows, and can be made again from the rows at any time.
  private static let pages = """
    CREATE TABLE page (
      number INTEGER PRIMARY KEY CHECK (number >= 0),
      text BLOB NOT NULL
    ) STRICT;
    """
}
