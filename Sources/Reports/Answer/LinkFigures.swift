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
    figures += promises
    guard let quality = link.quality else { return figures }
    let rates: [(QualityPhrase, LinkFinding.Share?)] = [
      (.acknowledged, quality.acknowledged), (.takenUp, quality.takenUp),
      (.withPromise, quality.withPromise), (.askedAgain, quality.askedAgain),
      (.complainedAbout, quality.complainedAbout), (.rework, quality.reworked),
      (.passedAlong, quality.passedAlong),
    ]
    // What never happened needs no line, but good service shows by its counts.
    let wanted: Set<QualityPhrase> = [.acknowledged, .takenUp, .withPromise]
    figures += rates.compactMap { name, share in
      guard let share, share.count > 0 || wanted.contains(name) else { return nil }
      return Figure(quality: name, answer.rate(share))
    }
    if let median = quality.takeUpMedian {
      figures.append(Figure(quality: .takeUpMedian, answer.calendar.duration(median)))
    }
    let counts: [(QualityPhrase, Int)] = [
      (.reopened, quality.reopened), (.refused, quality.refused), (.handedOn, quality.handedOn),
      (.pingPong, quality.pingPong),
    ]
    figures += counts.filter { $0.1 > 0 }.map { Figure(quality: $0.0, language.count($0.1)) }
    return figures
  }

  /// What became of promises besides being kept or not.
  private var promises: [Figure] {
    let counts: [(name: ReportPhrase, count: Int)] = [
      (.promisesRenegotiated, link.promises.renegotiated),
      (.promisesToldTooLate, link.promises.toldTooLate),
      (.promisesSilent, link.promises.silent),
      (.promisesPulledForward, link.promises.pulledForward),
    ]
    let promised = max(link.onTime?.promised ?? 0, 1)
    return counts.filter { $0.count > 0 }.map {
      let share = language.percent(min(1, Double($0.count) / Double(promised)))
      let isHabit =
        $0.name == ReportPhrase.promisesToldTooLate && link.quality?.shortNoticeHabit == true
      let habit = isHabit ? " · " + QualityPhrase.habit.text(language) : ""
      return Figure($0.name, language.count($0.count), share + habit)
    }
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
    let bounds = "\(language.percent(share.low))…\(language.percent(share.high))"
    return (language.percent(share.rate), "\(bounds) · \(counts)")
  }
}
