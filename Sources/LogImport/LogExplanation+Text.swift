import ServiceModel
package import Wording

extension ImportedLog {
  /// How the log was understood, as a page for a terminal: the role of every column, why, and the
  /// option that changes it; the columns that were left; the states; what was assumed.
  ///
  /// Of a store there is a page for every way in which its logs were understood.
  package func columnsText(_ language: Language) -> String {
    let pages =
      readings.isEmpty
      ? [LogReading(files: description.files, explanation: explanation)] : readings
    return pages.map { $0.text(language) }.joined(separator: "\n")
  }
}

extension LogReading {
  fileprivate func text(_ language: Language) -> String {
    let names = files.map(\.name).joined(separator: ", ")
    var lines = [
      ImportPhrase.read.text(language, ["file": names]),
      explanation.shape == .events
        ? ImportPhrase.shapeEvents.text(language) : ImportPhrase.shapeRequests.text(language),
      rowsText(language), "",
    ]
    lines += explanation.table(language)
    lines.append("")
    lines += explanation.remarks(language).flatMap { $0.wrapped(to: 100, indent: 2) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func rowsText(_ language: Language) -> String {
    func sum(_ part: KeyPath<LogDescription.File, Int>) -> String {
      language.count(files.reduce(0) { $0 + $1[keyPath: part] })
    }
    return ImportPhrase.rows.text(
      language,
      [
        "rows": sum(\.rows), "accepted": sum(\.accepted), "setAside": sum(\.setAside),
        "duplicates": sum(\.duplicates),
      ])
  }
}

extension LogExplanation {
  /// One line for each column that is read, under a line of headings.
  fileprivate func table(_ language: Language) -> [String] {
    let heads: [ImportPhrase] = [
      .headRole, .headColumn, .headExample, .headEvidence, .headSureness,
    ]
    let rows =
      [heads.map { $0.text(language) }]
      + columns.map { column in
        [
          column.role.name(language), TextWidth.cut(column.name, to: 20),
          TextWidth.cut(column.example, to: 19),
          column.evidence.phrase.text(language), column.sureness.text(language),
        ]
      }
    let widths = heads.indices.map { index in
      rows.map { TextWidth.cells($0[index]) }.max() ?? 0
    }
    return rows.map { row in
      let cells = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - TextWidth.cells(cell))
      }
      return String(cells.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
    }
  }

  /// What stands below the table.
  fileprivate func remarks(_ language: Language) -> [String] {
    var lines = columns.compactMap { column in
      column.option.map { option in
        ImportPhrase.rival.text(
          language,
          [
            "role": column.role.name(language), "columns": column.rivals.joined(separator: ", "),
            "option": option,
          ])
      }
    }
    if !states.isEmpty {
      let listed = states.map { "\($0.word) = \($0.phrase.text(language))" }
      lines.append(
        ImportPhrase.states.text(language, ["states": listed.joined(separator: "; ")]))
    }
    if !unused.isEmpty {
      lines.append(
        ImportPhrase.unused.text(language, ["columns": unused.joined(separator: ", ")]))
    }
    lines += notes.map { ImportPhrase.assumed.text(language, ["note": $0.text(language)]) }
    let example = unused.last ?? columns.last?.name ?? ""
    lines.append(
      ImportPhrase.change.text(
        language, ["example": "\(Role.kind.optionName)=\(ChoiceDiagnostics.quoted(example))"]))
    return lines
  }
}

extension Role {
  /// What the role is called in a language.
  package func name(_ language: Language) -> String {
    guard let phrase = RolePhrase(rawValue: rawValue) else {
      preconditionFailure("the role \(rawValue) has no name")
    }
    return phrase.text(language)
  }
}

extension ColumnChoice.Evidence {
  var phrase: ImportPhrase {
    switch self {
    case .mapped: .byMapping
    case .name: .byName
    case .word: .byWord
    case .looseWord: .byLooseWord
    case .values: .byValues
    case .imported: .byImport
    }
  }
}

extension LogExplanation.Column {
  /// How sure the reader is of the column.
  var sureness: ImportPhrase {
    if !rivals.isEmpty { return .guess }
    return switch evidence {
    case .mapped, .name: .sure
    case .word, .looseWord: .likely
    case .values: .guess
    case .imported: .sure
    }
  }
}

extension LogExplanation.State {
  fileprivate var phrase: ImportPhrase {
    switch meaning {
    case .working: .stateWorking
    case .waitingForCustomer: .stateCustomer
    case .waitingForSupplier: .stateSupplier
    case .resolved: .stateResolved
    case .cancelled: .stateCancelled
    case nil: .stateUnknown
    }
  }
}
