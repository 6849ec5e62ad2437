import CompanyStore
import LogImport
import ServiceModel
import Wording

extension StoreText {
  /// The imports in their order, a line each, with those that were taken back.
  func history(_ records: [ImportRecord], _ undone: [UndoneImport]) -> String {
    let lines =
      records.map { (number: $0.id, text: line(of: $0)) }
      + undone.map { (number: $0.id, text: line(of: $0)) }
    return lines.sorted { $0.number < $1.number }.map { $0.text + "\n" }.joined()
  }

  private func line(of record: ImportRecord) -> String {
    let files = record.description.files
    guard !files.isEmpty else {
      return StorePhrase.settingsLine.text(
        language,
        [
          "number": String(record.id), "date": text(record.moment), "actor": record.actor,
          "parts": said(record.settings),
        ])
    }
    let numbers: [(StorePhrase, Int)] = [
      (.newRows, record.counts.added), (.changedRows, record.counts.changed),
      (.sameRows, record.counts.unchanged), (.olderRows, record.counts.older),
      (.repeatedRows, files.reduce(0) { $0 + $1.duplicates }),
      (.asideRows, files.reduce(0) { $0 + $1.setAside }),
    ]
    let parts = numbers.filter { $0.1 > 0 }
      .map { phrase, number in phrase.text(language, ["count": count(number)]) }
    return StorePhrase.importLine.text(
      language,
      [
        "number": String(record.id), "date": text(record.moment), "actor": record.actor,
        "files": list(files.map(\.name)), "rows": count(files.reduce(0) { $0 + $1.rows }),
        "parts": list(parts),
      ])
  }

  /// What settings are about, with how many of each there are.
  func said(_ settings: LogSettings) -> String {
    let numbers: [(StorePhrase, Int)] = [
      (.saidPeople, settings.people.count), (.saidAgreements, settings.agreements.count),
      (.saidStates, settings.states.count + settings.outcomes.count),
      (.saidTarget, settings.target == nil ? 0 : 1),
      (.saidHours, settings.hours == nil && settings.holidays.isEmpty ? 0 : 1),
    ]
    return list(
      numbers.filter { $0.1 > 0 }.map { $0.text(language, ["count": count($1)]) })
  }

  private func line(of undone: UndoneImport) -> String {
    StorePhrase.undoneLine.text(
      language,
      [
        "number": String(undone.id), "date": text(undone.imported), "actor": undone.importer,
        "files": list(undone.files), "undone": text(undone.moment), "undoer": undone.actor,
      ])
  }

  /// What a row says, and what it said before.
  func history(of row: RowHistory, _ imports: [ImportRecord]) -> String {
    var lines = row.cells.map { "  \($0.role.name(language)): \(text($0.value))" }
    if let index = row.cells.firstIndex(where: { $0.role == .id }) {
      lines.remove(at: index)
      lines.insert("\(text(row.cells[index].value))", at: 0)
    } else {
      lines.insert(StorePhrase.rowOfCase.text(language), at: 0)
    }
    lines.append("  " + source(of: row.addedBy, imports, .rowOf))
    var last = row.addedBy
    for change in row.changes {
      if change.importID != last {
        lines.append("  " + source(of: change.importID, imports, .changedBy))
        last = change.importID
      }
      let values = [
        "role": change.role.name(language), "before": change.before.map(text) ?? "–",
        "after": change.after.map(text) ?? "–",
      ]
      lines.append("    " + StorePhrase.changeLine.text(language, values))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func source(of id: Int, _ imports: [ImportRecord], _ phrase: StorePhrase) -> String {
    let record = imports.first { $0.id == id }
    let values = [
      "number": String(id), "date": record.map { text($0.moment) } ?? "",
      "actor": record?.actor ?? "", "files": list(record?.description.files.map(\.name) ?? []),
    ]
    return phrase.text(language, values)
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

  private func text(_ value: RowHistory.Value) -> String {
    switch value {
    case .text(let text): text
    case .time(let time): text(time)
    case .number(let number):
      number == number.rounded() && abs(number) < 1e15 ? String(Int64(number)) : String(number)
    }
  }

  private func text(_ moment: Instant) -> String { zone.date(at: moment).description }

  private func list(_ names: [String]) -> String {
    names.joined(separator: language.isChinese ? "、" : ", ")
  }
}
