import ServiceModel
import Wording

/// What was assumed while reading, in the words of the notes.
struct ReadingNotes {
  let files: LogParts
  let plan: ReadingPlan
  let evidence: DateEvidence
  /// A time as the log writes it, for files without one.
  let time: String
  let meanings: WordMeanings
  let endedWithoutTime: Int
  /// How many lines of each file are the header once more, or a title above it.
  let between: [Int]
  /// The different ratings of the log, as far as it was looked at; empty where they are many.
  let ratings: Set<String>
  /// What was spelt in more than one way: each spelling and what it was taken for.
  let spellings: [String: String]

  var all: [Note] {
    var notes = [shape]
    notes += dates
    notes += forms
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
      guard let objects = part.text.origin?.objects else { return nil }
      return Note(
        .objectsRead,
        [
          "file": part.text.name, "type": DiagnosticWriter.quotable(objects.caseType),
          "others": LogText.list(objects.others),
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
    notes += zip(files.parts, between).compactMap { part, count in
      count > 0
        ? Note(.headersRepeated, ["file": part.text.name, "count": String(count)]) : nil
    }
    if !plan.emptyWords.isEmpty {
      let words = plan.emptyWords.map { "'" + String(decoding: $0, as: UTF8.self) + "'" }
      notes.append(Note(.emptyWords, ["words": words.joined(separator: ", ")]))
    }
    if plan.shape == .requests, plan.columns[.customer] == nil, plan.columns[.customerTeam] == nil,
      plan.columns[.parent] == nil
    {
      notes.append(Note(.noCustomerColumn))
    }
    if let snapshot { notes.append(snapshot) }
    if let openedIsLastChange { notes.append(openedIsLastChange) }
    notes += columnNote(.endsOfDays, plan.endsOfDays) + columnNote(.serialTimes, plan.serials)
    if !spellings.isEmpty {
      let pairs = Dictionary(grouping: spellings.keys) { spellings[$0] ?? "" }
        .map { (name: $0, others: $1.sorted()) }.sorted { $0.name < $1.name }
      let names = pairs.prefix(6).map { pair in
        let others = pair.others.map { "'\(DiagnosticWriter.quotable($0))'" }
        return "\(others.joined(separator: ", ")) = '\(DiagnosticWriter.quotable(pair.name))'"
      }
      let listed = names.joined(separator: "; ") + (pairs.count > 6 ? "; …" : "")
      notes.append(Note(.spellingsFolded, ["names": listed]))
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
    if let ratingPoints { notes.append(ratingPoints) }
    return notes
  }

  /// What form each file has, a line each.
  private var forms: [Note] {
    var notes: [Note] = []
    for part in files.parts {
      let source = part.sources.first { $0.text.name == part.text.name } ?? part
      let column = plan.columns[.opened] ?? plan.columns[.time]
      let own = column.flatMap { part.firstText(ofField: part.places[$0]) }
      let note = Note(
        .fileRead,
        [
          "file": part.text.name, "form": source.form,
          "encoding": source.text.encoding?.rawValue ?? "UTF-8",
          "time": own.map(DiagnosticWriter.quotable) ?? time,
        ])
      if !notes.contains(note) { notes.append(note) }
    }
    return notes
  }

  /// How many points ratings have that are no numbers.
  private var ratingPoints: Note? {
    guard let column = plan.columns[.rating] else { return nil }
    let words = ratings.filter(RatingWords.isWord).compactMap { word in
      RatingWords.points(Array(word.utf8)).map { (word: word, points: $0) }
    }
    guard !words.isEmpty else { return nil }
    let shown = words.sorted { ($1.points, $0.word) < ($0.points, $1.word) }.prefix(6)
      .map { "'\(DiagnosticWriter.quotable($0.word))' = \(Self.number($0.points))" }
    return Note(
      .ratingWords,
      [
        "column": DiagnosticWriter.quotable(files.names[column]),
        "words": shown.joined(separator: ", ") + (words.count > 6 ? ", …" : ""),
      ])
  }

  /// Points with one place, where they are no whole number.
  private static func number(_ points: Double) -> String {
    let tenths = Int((points * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  /// That the time of the last change stands for that of the opening.
  private var openedIsLastChange: Note? {
    guard let column = plan.columns[.opened] else { return nil }
    let name = files.names[column]
    let concepts = HeaderGrammar.concepts(of: name)
    guard concepts.contains(.update) || concepts.contains(.change),
      HeaderWords.tier(of: name, for: .opened) == nil,
      HeaderWords.tier(of: name, for: .time) != nil || HeaderGrammar.role(of: name)?.role == .time
    else { return nil }
    return Note(.openedIsLastChange, ["column": DiagnosticWriter.quotable(name)])
  }

  /// A log of requests without a path through the company, and what would show it.
  private var snapshot: Note? {
    guard plan.shape == .requests, plan.columns[.parent] == nil, plan.columns[.case] == nil else {
      return nil
    }
    guard let system = SystemHabits.system(of: files.names) else { return Note(.snapshot) }
    return Note(.snapshotOf, ["system": system.name, "export": system.history])
  }

  private func columnNote(_ phrase: NotePhrase, _ columns: Set<Int>) -> [Note] {
    guard !columns.isEmpty else { return [] }
    let names = columns.sorted().map { "'\(DiagnosticWriter.quotable(files.names[$0]))'" }
    return [Note(phrase, ["columns": names.joined(separator: ", ")])]
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
