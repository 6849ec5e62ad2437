import ServiceModel
import Wording

/// What was assumed while reading, in the words of the notes.
struct ReadingNotes {
  let files: LogParts
  let plan: ReadingPlan
  let evidence: DateEvidence
  let meanings: WordMeanings
  let endedWithoutTime: Int

  var all: [Note] {
    var notes = [shape]
    notes += dates
    notes += files.parts.compactMap { part in
      part.text.encoding.map {
        Note(.encodingRead, ["file": part.text.name, "encoding": $0.rawValue])
      }
    }
    notes += files.parts.compactMap { part in
      guard let sheet = part.text.origin?.sheet, !sheet.unread.isEmpty else { return nil }
      return Note(
        .sheetRead,
        [
          "file": part.text.name, "sheet": DiagnosticWriter.quotable(sheet.name),
          "others": LogText.list(sheet.unread),
        ])
    }
    notes += files.parts.compactMap { part in
      let unread = part.text.unreadMembers
      return unread.isEmpty
        ? nil : Note(.membersUnread, ["file": part.text.name, "others": LogText.list(unread)])
    }
    notes += files.parts.compactMap { part in
      part.header.isMade ? Note(.headerMade, ["file": part.text.name]) : nil
    }
    notes += files.notes
    if !plan.emptyWords.isEmpty {
      let words = plan.emptyWords.map { "'" + String(decoding: $0, as: UTF8.self) + "'" }
      notes.append(Note(.emptyWords, ["words": words.joined(separator: ", ")]))
    }
    if plan.shape == .requests, plan.columns[.customer] == nil, plan.columns[.customerTeam] == nil,
      plan.columns[.parent] == nil
    {
      notes.append(Note(.noCustomerColumn))
    }
    if endedWithoutTime > 0 {
      notes.append(Note(.endedWithoutTime, ["count": String(endedWithoutTime)]))
    }
    if plan.columns[.status] != nil, !meanings.unknownStates.isEmpty {
      notes.append(Note(.unknownStates, ["states": Self.list(meanings.unknownStates)]))
    }
    if plan.columns[.outcome] != nil, !meanings.unknownOutcomes.isEmpty {
      notes.append(Note(.unknownOutcomes, ["outcomes": Self.list(meanings.unknownOutcomes)]))
    }
    return notes
  }

  private var shape: Note {
    switch plan.shape {
    case .requests:
      Note(
        .readAsRequests, ["opened": name(.opened), "provider": name(.providerTeam, .provider)])
    case .events:
      Note(
        .readAsEvents,
        ["case": name(.case), "time": name(.time), "party": name(.team, .person)])
    }
  }

  /// How dates in numbers were read, where there were any.
  private var dates: [Note] {
    let orders = DateMark.allCases.filter { mark in
      evidence.counts[mark.index] != DateEvidence.Count()
    }
    .map { mark -> NotePhrase in
      switch plan.orders[mark] {
      case .dmy: .datesDayFirst
      case .mdy: .datesMonthFirst
      case .ymd: .datesYearFirst
      }
    }
    var notes: [Note] = []
    for order in orders where !notes.contains(Note(order)) { notes.append(Note(order)) }
    notes.append(Note(.zoneAssumed, ["zone": plan.zone.identifier]))
    return notes
  }

  private func name(_ roles: Role...) -> String {
    let column = roles.lazy.compactMap { plan.columns[$0] }.first
    return column.map { files.names[$0] } ?? ""
  }

  private static func list(_ words: [(word: String, count: Int)]) -> String {
    let shown = words.prefix(6).map { "'\(DiagnosticWriter.quotable($0.word))' (\($0.count))" }
    return shown.joined(separator: ", ") + (words.count > 6 ? ", …" : "")
  }
}
