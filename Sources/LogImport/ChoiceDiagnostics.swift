import Diagnostics
import ServiceModel
import Wording

/// Says where the reader had to choose between readings that the log allows.
struct ChoiceDiagnostics {
  let files: LogParts
  let finder: ColumnFinder
  let profile: LogProfile

  /// Columns that were as good as the one that was taken.
  func columns() -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for role in Role.allCases {
      guard let choice = finder.choices[role] else { continue }
      let name = files.names[choice.column]
      if let rival = choice.rivals.first {
        let all = [choice.column] + choice.rivals
        diagnostics.append(
          headerDiagnostic(
            .ambiguousColumn, column: choice.column,
            [
              "role": role.rawValue, "column": name,
              "columns": all.map { "'\(files.names[$0])'" }.joined(separator: ", "),
              "option": "\(role.optionName)=\(Self.quoted(files.names[rival]))",
            ]))
      }
      let same = files.names.indices.filter { files.names[$0] == name }
      if same.count > 1 {
        diagnostics.append(
          headerDiagnostic(
            .repeatedColumn, column: choice.column, ["column": name, "count": "\(same.count)"]))
      }
    }
    return diagnostics
  }

  /// Dates that fit two orders, with one of them as it stands in the log.
  func dates(_ rows: Rows, _ cells: CellReader) -> [Diagnostic] {
    rows.evidence.undecided.compactMap { mark in
      guard let found = firstUndecided(mark, rows, cells) else { return nil }
      let first = rows.plan.orders[mark]
      let second: DateOrder = first == .dmy ? .mdy : .dmy
      var place = FaultPlace(files.parts[found.part].text)
      let (location, excerpt) = place.locate(found.spot)
      return Diagnostic(
        .ambiguousDates,
        [
          "text": found.text, "first": reading(found.text, first),
          "second": reading(found.text, second), "option": second.rawValue,
        ], at: location, excerpt: excerpt)
    }
  }

  private func firstUndecided(
    _ mark: DateMark, _ rows: Rows, _ cells: CellReader
  ) -> (part: Int, spot: Int, text: String)? {
    for row in 0..<rows.count {
      let place = rows.place(row)
      for (_, column) in rows.plan.times {
        let text = cells.text(place, column: column)
        let reading = TimeParser.read(Array(text.utf8).span, orders: rows.plan.orders)
        guard let numbers = reading.numbers, numbers.mark == mark,
          numbers.first != numbers.second,
          let range = cells.range(place, column: column)
        else { continue }
        return (place.part, range.lowerBound, text)
      }
    }
    return nil
  }

  private func reading(_ text: String, _ order: DateOrder) -> String {
    let reading = TimeParser.read(Array(text.utf8).span, orders: DateOrders(order))
    guard case .time(let time) = reading else { return text }
    return CivilDate(utc: Instant(seconds: time.wall)).dayText
  }

  private func headerDiagnostic(
    _ fault: FaultPhrase, column: Int, _ values: [String: String]
  ) -> Diagnostic {
    let part = files.parts[0]
    let cells = CellReader(parts: files.parts)
    let range = cells.range(RowPlace(part: 0, start: part.header.start), column: column)
    var place = FaultPlace(part.text)
    let (location, excerpt) = place.locate(range?.lowerBound ?? part.header.start)
    return Diagnostic(fault, values, at: location, excerpt: excerpt)
  }

  /// A name as it has to be typed in a shell.
  static func quoted(_ name: String) -> String {
    let isPlain = name.allSatisfy { $0.isLetter || $0.isNumber || "_-.:".contains($0) }
    return isPlain ? name : "'\(name)'"
  }
}
