internal import GRDB
package import ServiceModel

extension CompanyStore {
  /// The conflicts on file, oldest first.
  package func conflicts() throws(StoreError) -> [Conflict] {
    try read { db in try Self.conflicts(in: db) }
  }

  /// Saves conflicts as they are now, all or nothing, and who did what to them.
  ///
  /// - Precondition: they have no ``Conflict/faults``; the schema refuses what has.
  package func save(_ conflicts: [Conflict], _ entry: ConflictEntry) throws(StoreError) {
    try write { db in
      let known = Dictionary(
        try Self.conflicts(in: db).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      for conflict in conflicts where known[conflict.id] != conflict {
        try Self.save(conflict, replacing: known[conflict.id], in: db)
        try Self.note(
          entry, conflict: conflict.id, before: known[conflict.id], after: conflict, in: db)
      }
    }
  }

  /// What was done to a conflict, in order.
  package func trail(of conflict: String) throws(StoreError) -> [ConflictEntry] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM conflict_entry WHERE conflict = ? ORDER BY id",
        arguments: [conflict]
      ).compactMap { row in
        ConflictEntry.Action(rawValue: row["action"]).map {
          ConflictEntry($0, by: row["actor"], at: Instant(seconds: row["moment"]))
        }
      }
    }
  }

  /// The pairs that somebody decided are in no conflict, by name.
  package func dismissals() throws(StoreError) -> [Dismissal] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM dismissal ORDER BY first, second").map {
        Dismissal(first: $0["first"], second: $0["second"], reason: $0["reason"])
      }
    }
  }

  /// Remembers that two parties are in no conflict, and why; the last reason counts.
  package func dismiss(
    _ first: String, _ second: String, because reason: String, _ entry: ConflictEntry
  ) throws(StoreError) {
    let dismissal = Dismissal(first: min(first, second), second: max(first, second), reason: reason)
    try write { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO dismissal VALUES (?, ?, ?, ?, ?)",
        arguments: [
          dismissal.first, dismissal.second, reason, entry.moment.seconds, entry.actor,
        ])
      try Self.note(entry, conflict: nil, before: nil as Dismissal?, after: dismissal, in: db)
    }
  }

  /// The names of all parties of the logs, by name.
  package func partyNames() throws(StoreError) -> [String] {
    try read { db in try String.fetchAll(db, sql: "SELECT name FROM party ORDER BY name") }
  }

  /// Those of some identifiers that no request and no case of the logs has, in their order.
  ///
  /// - Complexity: O(*rows*) for each that is no identifier of a request.
  package func unknownRequests(among names: [String]) throws(StoreError) -> [String] {
    let sql = """
      SELECT EXISTS (SELECT 1 FROM request WHERE id = ?1)
        OR EXISTS (SELECT 1 FROM request WHERE case_name = ?1)
        OR EXISTS (SELECT 1 FROM event WHERE case_name IN (?1, ?2))
      """
    return try read { db in
      try names.filter { name in
        // A request of a log of events is its case and a number.
        let place = name.lastIndex(of: "#") ?? name.endIndex
        let isKnown = try Bool.fetchOne(db, sql: sql, arguments: [name, String(name[..<place])])
        return isKnown != true
      }
    }
  }
}

extension CompanyStore {
  private static func conflicts(in db: Database) throws -> [Conflict] {
    var conflicts = try Row.fetchAll(db, sql: "SELECT * FROM conflict").map { row in
      var conflict = Conflict(
        id: row["id"], first: row["first"], second: row["second"],
        opened: Instant(seconds: row["opened"]))
      conflict.cause = row["cause"]
      conflict.kind = (row["type"] as String?).flatMap { Conflict.Kind(rawValue: $0) }
      conflict.stage = row["stage"]
      conflict.owner = row["owner"]
      conflict.review = (row["review"] as Int64?).map { Instant(seconds: $0) }
      conflict.notes = row["notes"]
      return conflict
    }
    for index in conflicts.indices { try complete(&conflicts[index], in: db) }
    return conflicts.sorted(by: Conflict.precedes)
  }

  private static func complete(_ conflict: inout Conflict, in db: Database) throws {
    func rows(_ table: String) throws -> [Row] {
      try Row.fetchAll(
        db, sql: "SELECT * FROM \(table) WHERE conflict = ? ORDER BY number",
        arguments: [conflict.id])
    }
    conflict.requests = try rows("conflict_request").map { $0["request"] }
    conflict.turns = try rows("conflict_turn").map { Instant(seconds: $0["date"]) }
    conflict.recovery = try rows("conflict_step").compactMap { row in
      RecoveryStep(rawValue: row["step"]).map {
        RecoveryRecord(
          step: $0, date: Instant(seconds: row["date"]), actor: row["actor"], note: row["note"])
      }
    }
  }

  private static func save(
    _ conflict: Conflict, replacing old: Conflict?, in db: Database
  ) throws {
    let values: StatementArguments = [
      conflict.first, conflict.second, conflict.opened.seconds, conflict.cause,
      conflict.kind?.rawValue, conflict.stage, conflict.owner, conflict.review?.seconds,
      conflict.notes, conflict.id,
    ]
    for table in ["conflict_request", "conflict_step", "conflict_turn"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE conflict = ?", arguments: [conflict.id])
    }
    if old == nil {
      try db.execute(
        sql: """
          INSERT INTO conflict
            (first, second, opened, cause, type, stage, owner, review, notes, id)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """, arguments: values)
    } else {
      try db.execute(
        sql: """
          UPDATE conflict SET first = ?, second = ?, opened = ?, cause = ?, type = ?, stage = ?,
            owner = ?, review = ?, notes = ? WHERE id = ?
          """, arguments: values)
    }
    for (index, request) in conflict.requests.enumerated() {
      try db.execute(
        sql: "INSERT INTO conflict_request VALUES (?, ?, ?)",
        arguments: [conflict.id, index + 1, request])
    }
    for (index, step) in conflict.recovery.enumerated() {
      try db.execute(
        sql: "INSERT INTO conflict_step VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [
          conflict.id, index + 1, step.step.rawValue, step.date.seconds, step.actor, step.note,
        ])
    }
    for (index, turn) in conflict.turns.enumerated() {
      try db.execute(
        sql: "INSERT INTO conflict_turn VALUES (?, ?, ?)",
        arguments: [conflict.id, index + 1, turn.seconds])
    }
  }

  private static func note(
    _ entry: ConflictEntry, conflict: String?, before: (some Encodable)?, after: some Encodable,
    in db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO conflict_entry (moment, actor, action, conflict, before, after)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        entry.moment.seconds, entry.actor, entry.action.rawValue, conflict,
        try before.map { try StoreJSON.text($0) }, try StoreJSON.text(after),
      ])
  }
}
