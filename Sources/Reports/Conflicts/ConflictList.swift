package import ServiceModel
import Wording

/// Conflicts as they are on file, for a terminal: a line each, or one of them whole.
package struct ConflictList: Sendable {
  /// What somebody did to a record.
  package struct Done: Sendable {
    package var moment: Instant
    package var actor: String
    package var what: String

    package init(moment: Instant, actor: String, what: String) {
      self.moment = moment
      self.actor = actor
      self.what = what
    }
  }

  private let conflicts: [Conflict]
  private let now: Instant
  private let options: ReportOptions
  private let calendar: ReportCalendar

  package init(
    _ conflicts: [Conflict], at now: Instant, zone: LogZone, _ options: ReportOptions
  ) {
    self.conflicts = conflicts
    self.now = now
    self.options = options
    calendar = ReportCalendar(timezone: zone.identifier, language: options.language)
  }

  package var text: String {
    var page = Page(options)
    guard !conflicts.isEmpty else {
      page.add(say(.nothingListed))
      return page.text
    }
    let table = TextTable(
      columns: [
        .init(title: say(.columnConflict), leading: true),
        .init(title: say(.columnBetween), leading: true),
        .init(title: say(.columnSince), leading: true),
        .init(title: say(.columnDays)), .init(title: say(.columnStep), leading: true),
        .init(title: say(.columnOwner), leading: true),
        .init(title: say(.columnReview), leading: true),
      ],
      rows: conflicts.map { conflict in
        [
          StyledText(conflict.id.safeForTerminal), StyledText(names(conflict).shortened(to: 30)),
          StyledText(calendar.date(conflict.opened)), StyledText(days(conflict)),
          StyledText(step(conflict)), StyledText((conflict.owner ?? "–").shortened(to: 16)),
          StyledText(conflict.review.map { calendar.date($0) } ?? "–"),
        ]
      })
    page.add(ready: table.lines(color: options.color))
    return page.text
  }

  /// Everything that is on file of the first conflict.
  package func record(trail: [Done]) -> String {
    var page = Page(options)
    guard let conflict = conflicts.first else { return "" }
    page.add("\(conflict.id). \(names(conflict))", .strong)
    page.add(
      phrase(.sinceDays, ["date": calendar.date(conflict.opened), "days": days(conflict)]))
    if !conflict.cause.isEmpty { page.add(conflict.cause) }
    var facts = [conflict.kind?.phrase.text(options.language)].compactMap(\.self)
    if let stage = conflict.stage { facts.append(phrase(.stageOnly, ["stage": "\(stage)"])) }
    facts.append(conflict.owner.map { phrase(.ownedBy, ["owner": $0]) } ?? phrase(.noOwner))
    facts.append(
      conflict.review.map { phrase(.reviewOn, ["date": calendar.date($0)]) } ?? phrase(.noReview))
    page.add(facts.joined(separator: Page.separator))
    if !conflict.requests.isEmpty {
      page.add(phrase(.grewFrom, ["requests": conflict.requests.joined(separator: ", ")]))
    }
    if !conflict.notes.isEmpty { page.add(phrase(.notes, ["notes": conflict.notes.noteLine])) }
    page.addSection(phrase(.state), conflict.recovery.map(line) + turns(conflict))
    page.addSection(
      say(.history),
      trail.map {
        say(.done, ["date": calendar.moment($0.moment), "what": $0.what, "actor": $0.actor])
      })
    return page.text
  }

  private func line(_ record: RecoveryRecord) -> String {
    var values = [
      "date": calendar.date(record.date), "step": record.step.phrase.text(options.language),
    ]
    if let actor = record.actor { values["actor"] = actor }
    let line = phrase(record.actor == nil ? .stepTaken : .stepTakenBy, values)
    return record.note.map { "\(line): \($0)" } ?? line
  }

  private func turns(_ conflict: Conflict) -> [String] {
    conflict.turns.enumerated().map { index, moment in
      say(index.isMultiple(of: 2) ? .settledOn : .brokeOutOn, ["date": calendar.date(moment)])
    }
  }

  private func names(_ conflict: Conflict) -> String {
    phrase(.between, ["first": conflict.first, "second": conflict.second]).safeForTerminal
  }

  private func days(_ conflict: Conflict) -> String {
    options.language.count(max(0, ((conflict.settled ?? now) - conflict.opened) / 86_400))
  }

  private func step(_ conflict: Conflict) -> String {
    if let settled = conflict.settled { return say(.settledOn, ["date": calendar.date(settled)]) }
    return phrase(conflict.nextStep?.phrase ?? .allTaken)
  }

  private func say(_ phrase: ConflictCommandPhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(options.language, values)
  }

  private func phrase(_ phrase: ConflictPhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(options.language, values)
  }
}
