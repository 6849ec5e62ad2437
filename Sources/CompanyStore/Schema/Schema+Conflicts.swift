internal import GRDB

extension Schema {
  /// Conflicts: what was recorded, the steps out of them, who changed what, and what was dismissed.
  static func conflicts(_ db: Database) throws {
    try db.execute(sql: records)
    try db.execute(sql: trail)
    try db.execute(sql: forgetting)
  }

  private static let records = """
    CREATE TABLE conflict (
      id TEXT PRIMARY KEY CHECK (id <> ''),
      -- Two parties as they were named; which stands first means nothing.
      first TEXT NOT NULL CHECK (first <> ''),
      second TEXT NOT NULL CHECK (second <> ''),
      opened INTEGER NOT NULL,
      cause TEXT NOT NULL,
      type TEXT CHECK (type IN ('task', 'relationship', 'process')),
      -- Glasl's, set by a person.
      stage INTEGER CHECK (stage BETWEEN 1 AND 9),
      owner TEXT CHECK (owner <> ''),
      review INTEGER CHECK (review >= opened),
      notes TEXT NOT NULL,
      CHECK (first <> second)
    ) STRICT;

    CREATE TABLE conflict_request (
      conflict TEXT NOT NULL REFERENCES conflict,
      number INTEGER NOT NULL CHECK (number > 0),
      request TEXT NOT NULL CHECK (request <> ''),
      PRIMARY KEY (conflict, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE conflict_step (
      conflict TEXT NOT NULL REFERENCES conflict,
      number INTEGER NOT NULL CHECK (number > 0),
      step TEXT NOT NULL CHECK (step IN ('look', 'read', 'acknowledge', 'apologise', 'propose',
        'carry out', 'follow up')),
      date INTEGER NOT NULL,
      actor TEXT CHECK (actor <> ''),
      note TEXT CHECK (note <> ''),
      PRIMARY KEY (conflict, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER step_follows_the_beginning BEFORE INSERT ON conflict_step
    WHEN NEW.date < (SELECT opened FROM conflict WHERE id = NEW.conflict)
    BEGIN SELECT RAISE(ABORT, 'a step is not taken before its conflict began'); END;

    -- Odd ones settled it, even ones are when it broke out again.
    CREATE TABLE conflict_turn (
      conflict TEXT NOT NULL REFERENCES conflict,
      number INTEGER NOT NULL CHECK (number > 0),
      date INTEGER NOT NULL,
      PRIMARY KEY (conflict, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER turn_follows_the_one_before BEFORE INSERT ON conflict_turn
    WHEN NEW.date < (SELECT opened FROM conflict WHERE id = NEW.conflict)
      OR NEW.date < (SELECT max(date) FROM conflict_turn WHERE conflict = NEW.conflict)
      OR NEW.number <> (SELECT count(*) + 1 FROM conflict_turn WHERE conflict = NEW.conflict)
    BEGIN SELECT RAISE(ABORT, 'a conflict is settled after it began, and again after that'); END;

    CREATE TABLE dismissal (
      -- In the order of names at the time.
      first TEXT NOT NULL CHECK (first <> ''),
      second TEXT NOT NULL CHECK (second <> first),
      reason TEXT NOT NULL CHECK (reason <> ''),
      moment INTEGER NOT NULL,
      actor TEXT NOT NULL CHECK (actor <> ''),
      PRIMARY KEY (first, second)
    ) STRICT, WITHOUT ROWID;
    """

  /// What was done to conflicts. The triggers see to it that nothing of it is changed or taken
  /// away again, apart from the names of people who are forgotten.
  private static let trail = """
    CREATE TABLE conflict_entry (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      moment INTEGER NOT NULL,
      actor TEXT NOT NULL CHECK (actor <> ''),
      action TEXT NOT NULL CHECK (action IN ('recorded', 'changed', 'step', 'settled', 'reopened',
        'dismissed', 'imported')),
      -- Nil where it is about two parties without a record.
      conflict TEXT,
      -- The whole record before and after, or what was dismissed and why.
      before TEXT CHECK (before IS NULL OR json_valid(before)),
      after TEXT NOT NULL CHECK (json_valid(after))
    ) STRICT;
    CREATE INDEX conflict_entry_of_conflict ON conflict_entry (conflict);

    CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON conflict_entry
    BEGIN SELECT RAISE(ABORT, 'what was done to conflicts stays on file'); END;

    CREATE TRIGGER conflict_is_never_deleted BEFORE DELETE ON conflict
    BEGIN SELECT RAISE(ABORT, 'a conflict is settled, not deleted'); END;
    """

  private static let forgetting = """
    -- People who were forgotten: when and by whom, and what stands in their place; not their name.
    CREATE TABLE forgotten (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      moment INTEGER NOT NULL,
      actor TEXT NOT NULL CHECK (actor <> ''),
      replacement TEXT NOT NULL UNIQUE CHECK (replacement <> ''),
      -- 1 while the name is being replaced, in one transaction.
      is_running INTEGER NOT NULL CHECK (is_running IN (0, 1))
    ) STRICT;

    CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON conflict_entry
    WHEN NOT EXISTS (SELECT 1 FROM forgotten WHERE is_running = 1)
    BEGIN SELECT RAISE(ABORT, 'what was done to conflicts stays as it was'); END;
    """
}
