import ChainAnalysis
import ServiceModel
import Wording

/// One external request as a table of its requests, each drawn over a common time.
///
/// Long chains show the requests of the critical path first and say how many are left out.
struct Timeline {
  private static let height = 24
  private static let mostSteps = 30

  var chain: CaseChain
  /// The link whose requests are emphasised.
  var link: Link
  /// What stands in for a delivery that has not happened.
  var asOf: Instant
  var calendar: ReportCalendar

  private var language: Language { calendar.language }

  private var end: Instant {
    let times =
      chain.steps.map { $0.delivered ?? asOf }
      + [chain.delivered, chain.due]
      .compactMap(\.self)
    return times.reduce(chain.opened + 1, max)
  }

  private var scale: Scale {
    let start = chain.steps.map(\.opened).reduce(chain.opened, min)
    let length = Double(end - start)
    // A little room at the end for the due line and its word.
    return Scale(from: Double(start.seconds), to: Double(end.seconds) + 0.02 * length)
  }

  private func place(_ moment: Instant) -> Percent {
    scale.place(of: Double(moment.seconds))
  }

  var html: HTML {
    let shown = shownSteps
    let hidden = chain.steps.count - shown.count
    return """
      <table class="timeline">
      <thead><tr><th scope="col">\(say(.columnServedBy))</th>\
      <th scope="col" class="track"><span class="unseen">\(say(.columnTime))</span>\(axis)</th>\
      <th scope="col" class="number">\(say(.timelineOwn))</th>\
      <th scope="col" class="number">\(say(.timelineTarget))</th></tr></thead>
      <tbody>\(shown.map(row))</tbody>
      </table>\(hidden > 0 ? left(out: hidden) : .none)
      """
  }

  private func left(out hidden: Int) -> HTML {
    "<p class=\"quiet\">\(say(.stepsLeftOut, ["count": language.count(hidden)]))</p>"
  }

  private var shownSteps: [Int] {
    let all = Array(chain.steps.indices)
    guard all.count > Self.mostSteps else { return all }
    let ordered = all.sorted {
      (chain.steps[$0].critical ? 0 : 1, $0) < (chain.steps[$1].critical ? 0 : 1, $1)
    }
    return ordered.prefix(Self.mostSteps).sorted()
  }

  private var axis: HTML {
    let start = chain.steps.map(\.opened).reduce(chain.opened, min)
    let ticks = TimeTicks(from: start, to: end, zone: calendar.zone)
    var chart = Chart(style: "axis", height: 32, summary: "")
    if let due = chain.due {
      let x = place(due)
      chart.line("due", x: x, from: 3, to: 32)
      chart.label("due", say(.dueMark), beside: x, y: 11)
    }
    var day = ""
    for moment in ticks.moments {
      let isNewDay = calendar.day(moment) != day
      day = calendar.day(moment)
      let isMidnight = calendar.time(moment) == "00:00"
      let clock = ticks.areDays || isNewDay && isMidnight ? nil : calendar.time(moment)
      let words = [ticks.areDays || isNewDay ? day : nil, clock].compactMap(\.self)
      chart.tick(words.joined(separator: " "), x: place(moment), y: 28)
    }
    return chart.decoration
  }

  private func row(_ index: Int) -> HTML {
    let step = chain.steps[index]
    let classes = [step.critical ? "critical" : nil, isOfLink(step) ? "this" : nil]
      .compactMap(\.self).joined(separator: " ")
    let kind: HTML = step.kind.map { "<span class=\"kind\">\($0)</span>" } ?? .none
    let flag: HTML = step.critical ? criticalFlag : .none
    let isOver = step.target.map { step.own > $0 } ?? false
    return """
      <tr class="\(classes)"><th scope="row" data-depth="\(min(depth(of: index), 6))">\
      <bdi>\(step.provider)</bdi>\(flag)\(kind)</th>\
      <td class="track">\(track(index))</td>\
      <td class="number\(isOver ? " over" : "")">\(calendar.duration(step.own))</td>\
      <td class="number">\(step.target.map { calendar.duration($0) } ?? "–")</td></tr>
      """
  }

  /// Whether a request is one of the link's; external customers go by their own names in a chain.
  private func isOfLink(_ step: CaseChain.Step) -> Bool {
    let customer = step.parent == nil ? Link.externalCustomers : step.customer
    return customer == link.customer && step.provider == link.provider
  }

  private var criticalFlag: HTML {
    let words = say(.criticalPath)
    return """
      <span class="flag" title="\(words)">◆<span class="unseen">\(words)</span></span>
      """
  }

  private func track(_ index: Int) -> HTML {
    let step = chain.steps[index]
    var chart = Chart(style: "steps", height: Self.height, summary: summary(of: index))
    let start = chain.steps.map(\.opened).reduce(chain.opened, min)
    for moment in TimeTicks(from: start, to: end, zone: calendar.zone).moments {
      chart.line("grid", x: place(moment), from: -3, to: Self.height + 3)
    }
    if step.critical {
      chart.bar(
        "critical", from: place(step.opened), to: place(step.delivered ?? asOf), top: 20, bottom: 23
      )
    }
    for segment in chain.segments(ofStep: index, until: asOf) {
      let isOwn = segment.use == .own
      chart.bar(
        segment.use.rawValue, from: place(segment.start), to: place(segment.end),
        top: isOwn ? 4 : 7, bottom: isOwn ? 18 : 15, tip: tip(of: segment))
    }
    if let promised = step.promised, step.parent != nil, promised <= end {
      chart.line("promised", x: place(promised), from: 1, to: 21)
    }
    if let due = chain.due { chart.line("due", x: place(due), from: -3, to: Self.height + 3) }
    return chart.html
  }

  private func tip(of segment: StepSegment) -> String {
    let use: ChartPhrase =
      switch segment.use {
      case .own: .ownTime
      case .waiting: .waitingForOthers
      case .pause: .paused
      }
    return say(use) + " · " + language.duration(segment.end - segment.start)
  }

  private func summary(of index: Int) -> String {
    let step = chain.steps[index]
    return say(
      .stepSummary,
      [
        "opened": moment(step.opened),
        "delivered": step.delivered.map(moment) ?? "–",
        "own": calendar.duration(step.own),
      ])
  }

  private func moment(_ instant: Instant) -> String {
    calendar.day(instant) + " " + calendar.time(instant)
  }

  private func depth(of index: Int) -> Int {
    var depth = 0
    var parent = chain.steps[index].parent
    while let current = parent, depth < chain.steps.count {
      depth += 1
      parent = chain.steps[current].parent
    }
    return depth
  }

  private func say(_ phrase: ChartPhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(language, values)
  }
}
