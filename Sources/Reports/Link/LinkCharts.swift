import ChainAnalysis
import ServiceModel
import Wording

/// What a link's history looks like, drawn with characters: own times against the target, the
/// months, the kinds.
struct LinkCharts {
  private static let binsShown = 16
  private static let monthsShown = 48
  private static let kindsShown = 8

  let link: LinkFinding
  let detail: LinkDetail
  let answer: Answer
  let options: ReportOptions

  private var language: Language { options.language }

  func add(to page: inout Page) {
    if !detail.histogram.isEmpty {
      page.addHeading(answer.say(.ownTimes))
      page.add(ready: histogram.lines(color: options.color))
      if link.target != nil { page.add(say(.histogramRead), .quiet) }
    }
    if let months {
      page.addHeading(answer.say(.monthByMonth))
      page.add(ready: months.rows.lines(color: options.color))
      page.add(months.summary)
    }
    if !detail.kinds.isEmpty {
      page.addHeading(answer.say(.kindsOfLink))
      page.add(ready: kinds.lines(color: options.color))
      let hidden = detail.kinds.count - Self.kindsShown
      if hidden > 0 {
        page.add(answer.say(.kindsLeftOut, ["count": language.count(hidden)]), .quiet)
      }
    }
  }

  // MARK: Own times

  /// Bins of the analysis, neighbours put together until they are few enough.
  private var bins: [LinkDetail.Bin] {
    let size = (detail.histogram.count + Self.binsShown - 1) / Self.binsShown
    return stride(from: 0, to: detail.histogram.count, by: size).map { first in
      let group = detail.histogram[first..<min(first + size, detail.histogram.count)]
      return LinkDetail.Bin(
        from: detail.histogram[first].from, to: group.last?.to ?? 0,
        requests: group.reduce(0) { $0 + $1.requests })
    }
  }

  /// The longest bar takes what the figures leave of a line, but no more than half of it.
  private var histogram: TextTable {
    let room = options.width - (histogram(length: 1).width - 1)
    return histogram(length: min(options.width / 2, room))
  }

  private func histogram(length: Int) -> TextTable {
    let bins = bins
    let most = max(1, bins.map(\.requests).max() ?? 1)
    return TextTable(
      columns: [
        .init(title: ""), .init(title: "", leading: true), .init(title: ""),
        .init(title: "", leading: true),
      ],
      rows: bins.map { bin in
        let isBeyond = link.target.map { bin.from >= $0.seconds } ?? true
        let columns = bin.requests == 0 ? 0 : max(1, bin.requests * length / most)
        return [
          StyledText(
            "  \(answer.calendar.duration(bin.from)) – \(answer.calendar.duration(bin.to))"),
          StyledText(String(repeating: isBeyond ? "█" : "▒", count: columns)),
          StyledText(language.count(bin.requests)),
          StyledText(marks(in: bin), .quiet),
        ]
      })
  }

  /// Whether the target or the median lies in a bin: `◂ target 10.7 h`.
  private func marks(in bin: LinkDetail.Bin) -> String {
    let marks: [(phrase: ChartPhrase, seconds: Seconds?)] = [
      (.targetMark, link.target?.seconds), (.medianMark, link.ownMedian),
    ]
    let here = marks.compactMap { mark -> String? in
      guard let seconds = mark.seconds, bin.from <= seconds, seconds < bin.to else { return nil }
      return answer.say(mark.phrase, ["duration": answer.calendar.duration(seconds)])
    }
    return here.isEmpty ? "" : "◂ " + here.joined(separator: ", ")
  }

  // MARK: Months

  private var months: (rows: TextTable, summary: String)? {
    let months = detail.months.suffix(Self.monthsShown)
    guard let start = months.first?.month, let end = months.last?.month, months.count > 1,
      let first = months.lazy.compactMap(\.ownMedian).first,
      let last = months.lazy.compactMap(\.ownMedian).last
    else { return nil }
    let period = answer.calendar.period(from: start, to: end)
    let rows = [
      (TextPhrase.ownTime.text(language), bars(months.map(\.ownMedian)), period),
      (TextPhrase.requests.text(language), bars(months.map(\.requests)), ""),
    ]
    let table = TextTable(
      columns: [
        .init(title: "", leading: true), .init(title: "", leading: true),
        .init(title: "", leading: true),
      ],
      rows: rows.map { name, bars, period in
        [StyledText("  " + name), StyledText(bars), StyledText(period, .quiet)]
      })
    let summary = answer.say(
      .linkTrendSummary,
      [
        "months": language.count(months.count), "first": answer.calendar.duration(first),
        "last": answer.calendar.duration(last),
      ])
    return (table, summary)
  }

  /// A character a value, as high as it is large; a dot where there is none.
  private func bars(_ values: [Int?]) -> String {
    let heights = Array("▁▂▃▄▅▆▇█")
    let most = max(1, values.compactMap(\.self).max() ?? 1)
    return String(
      values.map { value in
        guard let value, value > 0 else { return "·" }
        return heights[min(heights.count - 1, value * heights.count / (most + 1))]
      })
  }

  // MARK: Kinds

  private var kinds: TextTable {
    TextTable(
      columns: [
        .init(title: "  " + answer.say(.columnKind), leading: true),
        .init(title: answer.say(.columnRequests)), .init(title: answer.say(.columnOwnMedian)),
        .init(title: answer.say(.columnPace)),
      ],
      rows: detail.kinds.prefix(Self.kindsShown).map { kind in
        let name = answer.names.kind(kind.kind).safeForTerminal
        return [
          StyledText("  " + name.shortened(to: options.width / 3)),
          StyledText(language.count(kind.requests)),
          StyledText(kind.ownMedian.map { answer.calendar.duration($0) } ?? "–"),
          StyledText(kind.pace.map { answer.calendar.duration($0) } ?? "–"),
        ]
      })
  }

  private func say(_ phrase: LinkPhrase) -> String { phrase.text(language) }
}
