package import ServiceModel
package import Wording

/// Conflicts as the table that ``ConflictReader`` reads.
package enum ConflictFile {
  /// The table as CSV in UTF-8, one conflict a row, in the order given.
  ///
  /// Days stand for moments at which a day of `zone` begins. No cell is taken for a formula.
  package static func csv(
    _ conflicts: [Conflict], zone: LogZone, language: Language
  ) -> [UInt8] {
    let columns = ConflictColumn.all
    let lines = conflicts.map { conflict in
      columns.map { cell($0, of: conflict, zone, language) }.csvLine()
    }
    return Array((columns.map { $0.title(language) }.csvLine() + lines.joined()).utf8)
  }

  private static func cell(
    _ column: ConflictColumn, of conflict: Conflict, _ zone: LogZone, _ language: Language
  ) -> String {
    func list(_ moments: [Instant?]) -> String {
      moments.compactMap(\.self).map { text($0, zone) }.joined(separator: "; ")
    }
    switch column {
    case .id: return conflict.id
    case .first: return conflict.first
    case .second: return conflict.second
    case .opened: return text(conflict.opened, zone)
    case .cause: return conflict.cause
    case .type: return conflict.kind?.rawValue ?? ""
    case .stage: return conflict.stage.map(String.init) ?? ""
    case .owner: return conflict.owner ?? ""
    case .review: return list([conflict.review])
    case .step(let step):
      return conflict.recovery.filter { $0.step == step }.map { written($0, zone) }
        .joined(separator: "\n")
    case .requests: return conflict.requests.joined(separator: "; ")
    case .settled:
      return list(conflict.turns.indices.map { $0 % 2 == 0 ? conflict.turns[$0] : nil })
    case .reopened:
      return list(conflict.turns.indices.map { $0 % 2 == 1 ? conflict.turns[$0] : nil })
    case .notes: return conflict.notes
    }
  }

  private static func written(_ record: RecoveryRecord, _ zone: LogZone) -> String {
    let head = [text(record.date, zone), record.actor].compactMap(\.self).joined(separator: " ")
    return record.note.map { "\(head): \($0)" } ?? head
  }

  private static func text(_ moment: Instant, _ zone: LogZone) -> String {
    let date = zone.date(at: moment)
    return (date.hour, date.minute, date.second) == (0, 0, 0) ? date.dayText : date.description
  }
}
