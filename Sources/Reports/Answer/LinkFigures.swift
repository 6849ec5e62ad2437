import ChainAnalysis
import Wording

/// A link's figures in three groups: what it costs, how long it takes, how well it serves.
struct LinkFigures {
  /// A figure by its name, with what has to be known to read it.
  struct Figure {
    var name: any Phrase
    var value: String
    var note: String

    init(_ name: ReportPhrase, _ value: String, _ note: String = "") {
      self.name = name
      self.value = value
      self.note = note
    }

    init(_ name: ReportPhrase, _ words: (value: String, note: String)) {
      self.init(name, words.value, words.note)
    }

    init(quality name: QualityPhrase, _ words: (value: String, note: String)) {
      self.init(quality: name, words.value, words.note)
    }

    init(quality name: QualityPhrase, _ value: String, _ note: String = "") {
      self.name = name
      self.value = value
      self.note = note
    }
  }

  let link: LinkFinding
  let answer: Answer

  private var language: Language { answer.language }

  /// The groups that have figures.
  var groups: [(title: ReportPhrase, figures: [Figure])] {
    [(.groupCost, cost), (.groupTime, time), (.groupQuality, quality)].filter { !$0.1.isEmpty }
  }

  /// The few that stand beside the name of a link.
  var brief: [Figure] {
    var figures = [
      Figure(.columnRequests, language.count(link.requests)),
      Figure(.columnOwnMedian, duration(link.ownMedian)),
    ]
    if let onTime = link.onTime { figures.append(Figure(.onTimeRate, answer.rate(.init(onTime)))) }
    if answer.showsCosts { figures.append(Figure(.columnCarried, answer.figure(link.avoidable))) }
    return figures
  }

  private var cost: [Figure] {
    guard answer.showsCosts else { return [] }
    return [
      Figure(.columnCarried, answer.figure(link.avoidable), language.percent(link.share)),
      Figure(.columnExpected, answer.figure(link.expected)),
      Figure(
        .columnExcess, answer.figure(link.excess),
        "\(answer.figure(link.low))…\(answer.figure(link.high))"),
      Figure(.columnAlone, language.count(link.alone)),
      Figure(.columnTop, language.percent(link.top)),
    ]
  }

  private var time: [Figure] {
    let open = link.open > 0 ? say(.openCount, ["count": language.count(link.open)]) : ""
    var figures = [
      Figure(.columnRequests, language.count(link.requests), open),
      Figure(.columnOwnMedian, duration(link.ownMedian)),
    ]
    if let target = link.target {
      figures.append(
        Figure(
          .columnTarget, answer.calendar.duration(target.seconds),
          target.basis.phrase.text(language)))
    }
    figures += [
      Figure(.ownNinetieth, duration(link.ownP90)),
      Figure(.responseMedian, duration(link.responseMedian)),
      Figure(.responseNinetieth, duration(link.responseP90)),
    ]
    if link.supplierTotal > 0 {
      figures.append(Figure(.supplierTime, answer.calendar.duration(link.supplierTotal)))
    }
    return figures
  }

  private var quality: [Figure] {
    var figures: [Figure] = []
    if let onTime = link.onTime { figures.append(Figure(.onTimeRate, answer.rate(.init(onTime)))) }
    if let served = link.wellServed { figures.append(Figure(.wellServed, answer.rate(served))) }
    if let rating = link.rating {
      let count = say(.ratingCount, ["count": language.count(rating.count)])
      figures.append(Figure(.rating, (language.decimal(rating.mean), count)))
    }
    guard let quality = link.quality else { return figures }
    figures += promises(quality)
    figures += answer.figures(
      [
        (.acknowledged, quality.acknowledged), (.takenUp, quality.takenUp),
        (.withPromise, quality.withPromise), (.askedAgain, quality.askedAgain),
        (.complainedAbout, quality.complainedAbout), (.rework, quality.reworked),
        (.passedAlong, quality.passedAlong),
      ], evenNone: [.acknowledged, .takenUp, .withPromise])
    if let median = quality.takeUpMedian {
      figures.append(Figure(quality: .takeUpMedian, answer.calendar.duration(median)))
    }
    let counts: [(QualityPhrase, Int)] = [
      (.reopened, quality.reopened), (.refused, quality.refused), (.handedOn, quality.handedOn),
      (.pingPong, quality.pingPong),
    ]
    figures += counts.filter { $0.1 > 0 }.map { Figure(quality: $0.0, language.count($0.1)) }
    return figures + (quality.complaints.map(complaints) ?? [])
  }

  /// What became of promises besides being kept or not.
  private func promises(_ quality: LinkQuality) -> [Figure] {
    var figures = answer.figures([
      (.renegotiated, quality.renegotiated), (.toldTooLate, quality.shortNotice),
      (.silent, quality.silent), (.pulledForward, quality.changes?.pulledForward),
    ])
    let late = figures.firstIndex { $0.name as? QualityPhrase == .toldTooLate }
    if let late, quality.shortNoticeHabit {
      figures[late].note += " · " + QualityPhrase.habit.text(language)
    }
    if let changes = quality.changes, changes.pulledForward.count > 0, let then = changes.keptThen {
      let words = answer.rate(then)
      let others = changes.keptOtherwise.map { beside(answer.rate($0).value) }
      let note = [words.note, others].compactMap(\.self).joined(separator: " · ")
      figures.append(Figure(quality: .keptPulledForward, words.value, note))
    }
    return figures
  }

  /// How requests that are complaints fare beside the other requests.
  private func complaints(_ complaints: ComplaintHandling) -> [Figure] {
    let times: [(QualityPhrase, Int?, Int?)] = [
      (.complaintTakeUpMedian, complaints.takeUpMedian, complaints.othersTakeUpMedian),
      (.complaintSettledMedian, complaints.settledMedian, complaints.othersSettledMedian),
    ]
    var figures = [Figure(quality: .complaintRequests, language.count(complaints.requests))]
    figures += times.filter { $0.1 != nil }.map { name, own, others in
      Figure(quality: name, duration(own), others.map { beside(duration($0)) } ?? "")
    }
    if let own = complaints.overtaking, let precedence = complaints.precedence {
      let others = language.percent(complaints.othersOvertaking?.share ?? 0)
      let verdict = QualityPhrase(precedence: precedence).text(language)
      figures.append(
        Figure(
          quality: .complaintsOvertook, language.percent(own.share),
          beside(others) + " · " + verdict))
    }
    return figures
  }

  private func beside(_ others: String) -> String {
    QualityPhrase.beside.text(language, ["value": others])
  }

  private func duration(_ seconds: Int?) -> String {
    seconds.map { answer.calendar.duration($0) } ?? "–"
  }

  private func say(_ phrase: ReportPhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(language, values)
  }
}

extension Answer {
  /// A rate and its interval with the counts; under 20 the counts and that they are too few.
  func rate(_ share: LinkFinding.Share) -> (value: String, note: String) {
    let counts = ReportPhrase.countOf.text(
      language, ["count": language.count(share.count), "of": language.count(share.of)])
    guard share.isEnough else { return (counts, TermPhrase.tooFew.text(language)) }
    return (language.percent(share.rate), "\(bounds(of: share)) · \(counts)")
  }

  /// The interval of a rate: `58 %…68 %`.
  func bounds(of share: LinkFinding.Share) -> String {
    "\(language.percent(share.low))…\(language.percent(share.high))"
  }

  /// Rates by their names; what never happened has no figure, except where that is worth a line.
  func figures(
    _ rates: [(name: QualityPhrase, share: LinkFinding.Share?)],
    evenNone wanted: Set<QualityPhrase> = []
  ) -> [LinkFigures.Figure] {
    rates.compactMap { name, share in
      guard let share, share.count > 0 || wanted.contains(name) else { return nil }
      return .init(quality: name, rate(share))
    }
  }
}

extension QualityPhrase {
  /// What is said of complaints that went first, as others, or last.
  init(precedence: Int) {
    self =
      precedence == 1 ? .complaintsFirst : precedence == -1 ? .complaintsLast : .complaintsNotFirst
  }
}
