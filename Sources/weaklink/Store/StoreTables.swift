import CompanyStore
import ServiceModel

/// What a store remembers beside its logs, as CSV: imports, what they changed, the trail of the
/// conflicts, the suggestions that were dismissed.
struct StoreTables {
  let zone: LogZone
  let guardsFormulas: Bool

  func imports(_ records: [ImportRecord], _ undone: [UndoneImport]) -> [UInt8] {
    let header = [
      "import", "time", "by", "file", "sha256", "rows", "accepted", "set aside", "duplicates",
      "new", "changed", "unchanged", "older", "undone", "undone by",
    ]
    let kept = records.flatMap { record in
      record.description.files.map { file in
        [
          "\(record.id)", text(record.moment), record.actor, file.name, file.sha256,
          "\(file.rows)", "\(file.accepted)", "\(file.setAside)", "\(file.duplicates)",
          "\(record.counts.added)", "\(record.counts.changed)", "\(record.counts.unchanged)",
          "\(record.counts.older)", "", "",
        ]
      }
    }
    let gone = undone.flatMap { record in
      record.files.map { file in
        [
          "\(record.id)", text(record.imported), record.importer, file, "", "", "", "", "",
          "\(record.added)", "\(record.changed)", "", "", text(record.moment), record.actor,
        ]
      }
    }
    return table(header, kept + gone)
  }

  func trail(_ lines: [CompanyStore.TrailLine]) -> [UInt8] {
    table(
      ["time", "by", "done", "conflict", "before", "after"],
      lines.map { line in
        [
          text(line.entry.moment), line.entry.actor, line.entry.action.rawValue,
          line.conflict ?? "", line.before ?? "", line.after,
        ]
      })
  }

  func dismissals(_ dismissals: [Dismissal]) -> [UInt8] {
    table(
      ["party", "other party", "reason"], dismissals.map { [$0.first, $0.second, $0.reason] })
  }

  static let changeHeader = ["import", "row", "request", "role", "before", "after"]

  func line(of named: CompanyStore.NamedChange) -> [UInt8] {
    let change = named.change
    let cells = [
      "\(change.importID)", "\(named.row)", named.name, change.role.rawValue,
      change.before.map(text) ?? "", change.after.map(text) ?? "",
    ]
    return line(cells)
  }

  func line(_ cells: [String]) -> [UInt8] {
    Array(cells.csvLine(guardsFormulas: guardsFormulas).utf8)
  }

  private func table(_ header: [String], _ rows: [[String]]) -> [UInt8] {
    line(header) + rows.flatMap(line)
  }

  private func text(_ moment: Instant) -> String { zone.date(at: moment).description }

  private func text(_ value: RowHistory.Value) -> String {
    switch value {
    case .text(let text): text
    case .time(let moment): text(moment)
    case .number(let number): number.description
    }
  }
}
