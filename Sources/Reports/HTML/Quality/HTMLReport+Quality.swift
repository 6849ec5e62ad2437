import ChainAnalysis
import Wording

/// How well links serve: every side of it that the log tells, and what it does not tell.
extension HTMLReport {
  var qualitySection: HTML {
    guard analysis.links.contains(where: { $0.quality != nil }) else { return .none }
    let parts = [
      promiseTable, takeUpTable, complaintTable, changeTable, passedTable, ratingTable,
    ].map(\.html)
    return """
      <section id="quality" aria-labelledby="quality-title">
      <h2 id="quality-title">\(say(quality: .section))</h2>
      \(parts)
      </section>
      """
  }

  private var promiseTable: QualityTable {
    let links = ranked { link in
      link.onTime.map { $0.promised - $0.kept + link.promises.toldTooLate }
    }
    let knowsChanges = absent([(.promiseChanged, .noChangeTimes)]).isEmpty
    let changes: [QualityTable.Column] = [
      .init(head: say(quality: .renegotiated)) { rate($0.quality?.renegotiated) },
      .init(head: say(quality: .toldTooLate)) { link in
        let habit: HTML =
          link.quality?.shortNoticeHabit == true
          ? " <strong>\(say(quality: .habit))</strong>" : .none
        return "\(rate(link.quality?.shortNotice))\(habit)"
      },
    ]
    let hasHabit = knowsChanges && links.contains { $0.quality?.shortNoticeHabit == true }
    return QualityTable(
      report: self, title: .promises, intro: .promisesIntro, links: links,
      columns: [
        .init(head: say(quality: .due)) { "\(language.count($0.onTime?.promised ?? 0))" },
        .init(head: say(quality: .kept), style: "plot") { link in
          link.onTime.map { RateChart(share: .init($0), language: language).html } ?? .none
        },
        .init(head: "") { rate($0.onTime.map { LinkFinding.Share($0) }) },
      ] + (knowsChanges ? changes : []) + [
        .init(head: say(quality: .silent)) { rate($0.quality?.silent) }
      ],
      missing: absent([(.promised, .noPromises), (.promiseChanged, .noChangeTimes)])
        + (hasHabit ? [.habitMeans] : []))
  }

  private var takeUpTable: QualityTable {
    let links = ranked { link in link.quality?.takenUp.map { $0.of - $0.count } }
    let knowsReminders = absent([(.reminders, .noReminders)]).isEmpty
    var columns: [QualityTable.Column] = [
      .init(head: say(quality: .acknowledged)) { rate($0.quality?.acknowledged) },
      .init(head: say(quality: .takenUp)) { rate($0.quality?.takenUp) },
      .init(head: say(quality: .withPromise)) { rate($0.quality?.withPromise) },
      .init(head: say(quality: .takeUpMedian)) { "\(duration($0.quality?.takeUpMedian))" },
    ]
    let asked = QualityTable.Column(head: say(quality: .askedAgain)) {
      rate($0.quality?.askedAgain)
    }
    if knowsReminders { columns.append(asked) }
    let reminded = ranked { $0.quality?.askedAgain?.count }
    return QualityTable(
      report: self, title: .takingUp, intro: .takingUpIntro,
      links: links.isEmpty ? reminded : links, columns: links.isEmpty ? [asked] : columns,
      missing: absent([(.acknowledged, .noAcknowledgements), (.reminders, .noReminders)]))
  }

  private var complaintTable: QualityTable {
    let links = ranked { link in
      max(link.complaints, link.quality?.complaints?.requests ?? 0)
    }
    let hasRequests = links.contains { $0.quality?.complaints != nil }
    var columns: [QualityTable.Column] = [
      .init(head: say(quality: .complainedAbout)) { rate($0.quality?.complainedAbout) }
    ]
    if hasRequests {
      columns += [
        count(.complaintRequests) { $0.quality?.complaints?.requests ?? 0 },
        .init(head: say(quality: .complaintTakeUp)) { link in
          beside(
            link.quality?.complaints?.takeUpMedian, link.quality?.complaints?.othersTakeUpMedian)
        },
        .init(head: say(quality: .complaintSettled)) { link in
          beside(
            link.quality?.complaints?.settledMedian, link.quality?.complaints?.othersSettledMedian)
        },
        .init(head: say(quality: .overtook), cell: overtaking),
      ]
    }
    let isSilent = links.isEmpty && !absent([(.complaint, .noComplaints)]).isEmpty
    return QualityTable(
      report: self, title: .complaints, intro: .complaintsIntro, links: links, columns: columns,
      missing: isSilent ? [.noComplaints] : hasRequests ? [] : [.noComplaintKind])
  }

  private func overtaking(of link: LinkFinding) -> HTML {
    guard let complaints = link.quality?.complaints, let own = complaints.overtaking,
      own.waiting > 0
    else { return "–" }
    let others = complaints.othersOvertaking?.share ?? 0
    let verdict = say(quality: QualityPhrase(precedence: complaints.precedence ?? 0))
    let note = say(quality: .beside, ["value": language.percent(others)])
    return "\(language.percent(own.share)) <small>\(note)<br/>\(verdict)</small>"
  }

  private var changeTable: QualityTable {
    QualityTable(
      report: self, title: .changes, intro: .changesIntro,
      links: ranked { $0.quality?.changes?.pulledForward.count },
      columns: [
        .init(head: say(quality: .changedBy), style: "") { "\(names.party($0.customer))" },
        .init(head: say(quality: .pulledForward)) { rate($0.quality?.changes?.pulledForward) },
        .init(head: say(quality: .keptThen)) { rate($0.quality?.changes?.keptThen) },
        .init(head: say(quality: .keptOtherwise)) { rate($0.quality?.changes?.keptOtherwise) },
      ], missing: absent([(.firstPromised, .noFirstPromises)]))
  }

  private var passedTable: QualityTable {
    let links = ranked { $0.passedAlong + $0.rework }
    return QualityTable(
      report: self, title: .passedAlong, intro: .passedIntro, links: links,
      columns: [
        .init(head: say(quality: .passedAlong)) { rate($0.quality?.passedAlong) },
        count(.refused) { $0.quality?.refused ?? 0 },
        count(.handedOn) { $0.quality?.handedOn ?? 0 },
        count(.pingPong) { $0.quality?.pingPong ?? 0 },
        .init(head: say(quality: .rework)) { rate($0.quality?.reworked) },
        count(.reopened) { $0.quality?.reopened ?? 0 },
      ], missing: links.isEmpty ? [.nothingPassed] : [])
  }

  private var ratingTable: QualityTable {
    let links = analysis.links.filter { $0.rating != nil }.sorted { left, right in
      let means = [left, right].map { $0.rating?.mean ?? 0 }
      return means[0] != means[1] ? means[0] < means[1] : left.rank < right.rank
    }
    let enough = links.filter { $0.rating?.isEnough == true }
    return QualityTable(
      report: self, title: .ratings, intro: .ratingsIntro,
      links: enough + links.filter { $0.rating?.isEnough == false },
      columns: [
        .init(head: say(quality: .meanRating)) { link in
          link.rating.map { "\(language.decimal($0.mean))" } ?? "–"
        },
        count(.ratingCount) { $0.rating?.count ?? 0 },
        .init(head: say(quality: .wellServed)) { rate($0.wellServed) },
      ], missing: absent([(.rating, .noRatings)]))
  }
}

extension HTMLReport {
  /// Links of which something is counted, most first, then by rank.
  private func ranked(_ count: (LinkFinding) -> Int?) -> [LinkFinding] {
    analysis.links.map { ($0, count($0) ?? 0) }.filter { $0.1 > 0 }
      .sorted { ($1.1, $0.0.rank) < ($0.1, $1.0.rank) }.map(\.0)
  }

  private func count(
    _ head: QualityPhrase, _ count: @escaping (LinkFinding) -> Int
  ) -> QualityTable.Column {
    .init(head: say(quality: head)) { "\(language.count(count($0)))" }
  }

  /// What is said of columns that the log lacks.
  private func absent(_ columns: [(MissingColumn, QualityPhrase)]) -> [QualityPhrase] {
    columns.filter { analysis.missing?.contains($0.0) ?? false }.map(\.1)
  }

  /// A rate with its counts and interval; under 20 its counts alone.
  private func rate(_ share: LinkFinding.Share?) -> HTML {
    guard let share else { return "–" }
    let counts = say(
      .countOf, ["count": language.count(share.count), "of": language.count(share.of)])
    guard share.isEnough else {
      return "\(counts) <small>\(TermPhrase.tooFew.text(language))</small>"
    }
    return """
      \(language.percent(share.rate)) <small>\(counts)<br/>\(answer.bounds(of: share))</small>
      """
  }

  private func beside(_ own: Int?, _ others: Int?) -> HTML {
    guard let own else { return "–" }
    let note = say(quality: .beside, ["value": duration(others)])
    return "\(duration(own)) <small>\(note)</small>"
  }

  func say(quality phrase: QualityPhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(language, values)
  }
}

extension LinkFinding.Share {
  init(_ onTime: LinkFinding.OnTime) {
    self.init(
      of: onTime.promised, count: onTime.kept, rate: onTime.rate, low: onTime.low,
      high: onTime.high)
  }
}
