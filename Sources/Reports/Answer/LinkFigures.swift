import ChainAnalysis
import Wording

/// A link's figures in three groups: what it costs, how long it takes, how well it serves.
struct LinkFigures {
  /// A figure by its name, with what has to be known to read it.
  struct Figure {
    var name: ReportPhrase
    var value: String
    var note: String

    init(_ name: ReportPhrase, _ value: String, _ note: String = "") {
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
          .columnTarget, language.duration(target.seconds), target.basis.phrase.text(language)))
    }
    figures += [
      Figure(.ownNinetieth, duration(link.ownP90)),
      Figure(.responseMedian, duration(link.responseMedian)),
      Figure(.responseNinetieth, duration(link.responseP90)),
    ]
    if link.supplierTotal > 0 {
      figures.append(Figure(.supplierTime, language.duration(link.supplierTotal)))
    }
    return figures
  }

  private var quality: [Figure] {
    var figures: [Figure] = []
    if let onTime = link.onTime {
      figures.append(
        rate(.onTimeRate, onTime.rate, onTime.low, onTime.high, onTime.kept, onTime.promised))
    }
    if let served = link.wellServed {
      figures.append(
        rate(.wellServed, served.rate, served.low, served.high, served.count, served.of))
    }
    if let rating = link.rating {
      let count = say(.ratingCount, ["count": language.count(rating.count)])
      figures.append(Figure(.rating, language.decimal(rating.mean), count))
    }
    let counts: [(name: ReportPhrase, count: Int)] = [
      (.rework, link.rework), (.repeats, link.repeats), (.passedAlong, link.passedAlong),
      (.reminders, link.reminders), (.complaints, link.complaints),
      (.promisesRenegotiated, link.promises.renegotiated),
      (.promisesToldTooLate, link.promises.toldTooLate),
      (.promisesSilent, link.promises.silent),
      (.promisesPulledForward, link.promises.pulledForward),
    ]
    return figures
      + counts.filter { $0.count > 0 }.map {
        let share = language.percent(Double($0.count) / Double(max(link.requests, 1)))
        return Figure($0.name, language.count($0.count), share)
      }
  }

  /// A rate with its interval; under 20 requests its counts and that they are too few.
  private func rate(
    _ name: ReportPhrase, _ rate: Double, _ low: Double, _ high: Double, _ count: Int, _ of: Int
  ) -> Figure {
    let counts = say(.countOf, ["count": language.count(count), "of": language.count(of)])
    guard of >= 20 else { return Figure(name, counts, TermPhrase.tooFew.text(language)) }
    let bounds = "\(language.percent(low))…\(language.percent(high))"
    return Figure(name, language.percent(rate), "\(bounds) · \(counts)")
  }

  private func duration(_ seconds: Int?) -> String {
    seconds.map { language.duration($0) } ?? "–"
  }

  private func say(_ phrase: ReportPhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(language, values)
  }
}
