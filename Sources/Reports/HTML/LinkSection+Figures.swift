import ChainAnalysis
import Wording

/// A link's figures in three groups: what it costs, how long it takes, how well it serves.
extension LinkSection {
  private typealias Figure = (name: ReportPhrase, value: String, note: String)

  var figures: HTML {
    let groups: [(ReportPhrase, [Figure])] = [
      (.groupCost, cost), (.groupTime, time), (.groupQuality, quality),
    ]
    let columns = groups.filter { !$0.1.isEmpty }.map { name, figures -> HTML in
      "<div><h4>\(say(name))</h4><dl>\(figures.map(term))</dl></div>"
    }
    return "<div class=\"groups\">\(columns)</div>\n"
  }

  private func term(_ figure: Figure) -> HTML {
    let note: HTML = figure.note.isEmpty ? .none : " <small>\(figure.note)</small>"
    return "<div><dt>\(say(figure.name))</dt><dd>\(figure.value)\(note)</dd></div>"
  }

  private var cost: [Figure] {
    guard report.analysis.external.attributed else { return [] }
    let answer = report.answer
    return [
      (.columnCarried, answer.figure(link.avoidable), language.percent(link.share)),
      (.columnExpected, answer.figure(link.expected), ""),
      (.columnExcess, answer.figure(link.excess), report.interval(link.low, link.high)),
      (.columnAlone, language.count(link.alone), ""),
      (.columnTop, language.percent(link.top), ""),
    ]
  }

  private var time: [Figure] {
    let open = link.open > 0 ? say(.openCount, ["count": language.count(link.open)]) : ""
    var figures: [Figure] = [
      (.columnRequests, language.count(link.requests), open),
      (.columnOwnMedian, report.duration(link.ownMedian), ""),
    ]
    if let target = link.target {
      figures.append(
        (.columnTarget, language.duration(target.seconds), target.basis.phrase.text(language)))
    }
    figures += [
      (.ownNinetieth, report.duration(link.ownP90), ""),
      (.responseMedian, report.duration(link.responseMedian), ""),
      (.responseNinetieth, report.duration(link.responseP90), ""),
    ]
    if link.supplierTotal > 0 {
      figures.append((.supplierTime, language.duration(link.supplierTotal), ""))
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
      figures.append(
        (
          .rating, language.decimal(rating.mean),
          say(.ratingCount, ["count": language.count(rating.count)])
        ))
    }
    let counts: [(ReportPhrase, Int)] = [
      (.rework, link.rework), (.repeats, link.repeats), (.passedAlong, link.passedAlong),
      (.reminders, link.reminders), (.complaints, link.complaints),
      (.promisesRenegotiated, link.promises.renegotiated),
      (.promisesToldTooLate, link.promises.toldTooLate),
      (.promisesSilent, link.promises.silent),
      (.promisesPulledForward, link.promises.pulledForward),
    ]
    return figures
      + counts.filter { $0.1 > 0 }.map { name, count in
        (
          name, language.count(count),
          language.percent(Double(count) / Double(max(link.requests, 1)))
        )
      }
  }

  /// A rate with its interval; under 20 requests its counts and that they are too few.
  private func rate(
    _ name: ReportPhrase, _ rate: Double, _ low: Double, _ high: Double, _ count: Int, _ of: Int
  ) -> Figure {
    let counts = say(.countOf, ["count": language.count(count), "of": language.count(of)])
    guard of >= 20 else { return (name, counts, TermPhrase.tooFew.text(language)) }
    let bounds = "\(language.percent(low))…\(language.percent(high))"
    return (name, language.percent(rate), "\(bounds) · \(counts)")
  }
}
