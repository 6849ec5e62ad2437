import CompanyStore
import Foundation
import LogImport
import ServiceModel
import Wording

extension StoreText {
  /// The imports, one a line or more, in their order.
  func history(of records: [ImportRecord]) -> String {
    records.map { record in
      let files = record.description.files
      let values = [
        "number": String(record.id), "date": Self.text(record.moment), "actor": record.actor,
        "files": files.map(\.name).joined(separator: ", "),
        "rows": count(files.reduce(0) { $0 + $1.rows }), "added": count(record.counts.added),
        "changed": count(record.counts.changed), "unchanged": count(record.counts.unchanged),
        "aside": count(files.reduce(0) { $0 + $1.setAside }),
      ]
      return StorePhrase.importLine.text(language, values) + "\n"
    }.joined()
  }

  /// What a row says, and what it said before.
  func history(of row: RowHistory) -> String {
    var text =
      StorePhrase.rowOf.text(language, ["number": String(row.addedBy)]) + "\n"
    for cell in row.cells { text += "  \(cell.role.name(language)): \(Self.text(cell.value))\n" }
    for change in row.changes {
      let values = [
        "number": String(change.importID), "role": change.role.name(language),
        "before": change.before.map(Self.text) ?? "–", "after": change.after.map(Self.text) ?? "–",
      ]
      text += "  " + StorePhrase.changeLine.text(language, values) + "\n"
    }
    return text
  }

  func undone(_ record: ImportRecord, in path: String) -> String {
    StorePhrase.undone.text(
      language,
      [
        "number": String(record.id), "path": path, "added": count(record.counts.added),
        "changed": count(record.counts.changed),
      ]) + "\n"
  }

  func repaired(_ counts: RepairCounts, into path: String) -> String {
    StorePhrase.repaired.text(
      language,
      [
        "path": path, "saved": count(counts.saved), "lost": count(counts.lost),
        "names": count(counts.lostNames),
      ]) + "\n"
  }

  private static func text(_ value: RowHistory.Value) -> String {
    switch value {
    case .text(let text): text
    case .time(let time): Self.text(time)
    case .number(let number):
      number == number.rounded() && abs(number) < 1e15 ? String(Int64(number)) : String(number)
    }
  }

  private static func text(_ moment: Instant) -> String { moment.description }
}
