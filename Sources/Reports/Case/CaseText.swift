package import ChainAnalysis
import ServiceModel
import Wording

/// One external request for a terminal: its chain as a timeline, who held it, what was late.
package struct CaseText: Sendable {
  private static let stepsShown = 40
  private static let namesShown = 6

  private let chain: CaseChain
  private let options: ReportOptions
  private let answer: Answer
  private let asOf: Instant
  private var language: Language { options.language }

  /// - Parameter analysis: That of the log which the chain is from.
  package init(
    _ chain: CaseChain, in analysis: Analysis, _ options: ReportOptions = ReportOptions()
  ) {
    self.chain = chain
    self.options = options
    answer = Answer(analysis, language: options.language)
    let known = chain.steps.map { $0.delivered ?? $0.opened } + [chain.opened]
    asOf = max(analysis.log.asOf ?? chain.opened, known.max() ?? chain.opened)
  }

  package var text: String {
    var page = Page(options)
    page.add(([chain.name] + answer.facts(of: chain)).joined(separator: Page.separator), .strong)
    page.add(answer.times(of: chain).joined(separator: Page.separator), .quiet)
    page.add(verdict)
    page.addGap()
    let tree = CaseTree(chain, limit: Self.stepsShown)
    page.add(ready: timeline(tree).lines(color: options.color))
    let hidden = chain.steps.count - tree.order.count
    if hidden > 0 {
      page.add(say(.stepsLeftOut, ["count": language.count(hidden)]), .quiet)
    }
    page.add(legend, .quiet)
    page.addGap()
    if let held { page.add(held) }
    if let carriers = answer.carriers(of: chain, limit: Self.namesShown) {
      page.add(carriers.capitalizedAtStart)
    }
    for pause in pauses { page.add(pause) }
    return page.text
  }

  private var verdict: String {
    switch chain.outcome {
    case .onTime: say(.caseOnTime)
    case .open: say(.caseOpen)
    case .cancelled: say(.caseCancelled)
    case .recoverable: say(.caseRecoverable)
    case .overPromised: say(.caseOverPromised)
    case .notTime: say(.caseNotTime)
    case .late: say(.caseLate)
    }
  }
}

// MARK: - The timeline

extension CaseText {
  private func timeline(_ tree: CaseTree) -> TextTable {
    let narrow = table(tree, bars: nil)
    let width = options.width - (narrow.width - 1)
    return table(tree, bars: CaseBar(chain, asOf: asOf, width: width))
  }

  private func table(_ tree: CaseTree, bars: CaseBar?) -> TextTable {
    var children: [Int: [CaseChain.Step]] = [:]
    for step in chain.steps {
      if let parent = step.parent { children[parent, default: []].append(step) }
    }
    let nameWidth = options.width / 3
    return TextTable(
      columns: [
        .init(title: "  " + say(.columnServedBy), leading: true),
        .init(title: bars.map(axis) ?? " ", leading: true),
        .init(title: say(.timelineOwn)),
        .init(title: say(.timelineTarget)),
        .init(title: say(.beyondTarget)),
        .init(title: say(.promise), leading: true),
      ],
      rows: tree.order.map { index in
        let step = chain.steps[index]
        let style: TextStyle = step.critical ? .strong : .plain
        let beyond = step.own - (step.target ?? step.own)
        return [
          StyledText(name(of: step, after: tree.branches(before: index), width: nameWidth), style),
          StyledText(bars?.bar(of: step, children: children[index] ?? []) ?? "", style),
          StyledText(answer.calendar.duration(step.own), style),
          StyledText(step.target.map { answer.calendar.duration($0) } ?? "–"),
          StyledText(beyond > 0 ? "+" + answer.calendar.duration(beyond) : "", style),
          StyledText(promise(of: step)),
        ]
      })
  }

  /// `◆ └ Design · special colour`: the mark of the critical path, the branches, who, what.
  private func name(of step: CaseChain.Step, after branches: String, width: Int) -> String {
    let mark = (step.critical ? "◆ " : "  ") + branches
    let words = [answer.names.party(step.provider), step.kind].compactMap(\.self)
    let name = words.joined(separator: " · ").safeForTerminal
    return mark + name.shortened(to: max(8, width - mark.columns))
  }

  private func promise(of step: CaseChain.Step) -> String {
    guard let promised = step.promised else { return "" }
    let late = (step.delivered ?? asOf) - promised
    if late > 0 { return answer.say(.lateBy, ["duration": answer.calendar.duration(late)]) }
    return step.delivered == nil ? "" : say(.promiseKept)
  }

  /// The first and the last moment, and the due time between them if there is room.
  private func axis(_ bars: CaseBar) -> String {
    let left = label(bars.start)
    let right = label(bars.end)
    guard left.columns + right.columns + 1 <= bars.width else { return "".padded(to: bars.width) }
    var middle = ""
    let due = "╎ " + say(.dueMark)
    if let moment = bars.due {
      let place = bars.column(moment)
      let fits = place > left.columns && place + due.columns + 1 < bars.width - right.columns
      if fits { middle = "".padded(to: place - left.columns) + due }
    }
    let free = bars.width - left.columns - right.columns
    return left + middle.padded(to: free) + right
  }

  private func label(_ moment: Instant) -> String {
    answer.calendar.day(moment) + " " + answer.calendar.time(moment)
  }

  private var legend: String {
    var legend = ["█ " + say(ChartPhrase.ownTime)]
    if chain.steps.count > 1 { legend.append("─ " + say(.waitingForOthers)) }
    if chain.steps.contains(where: { $0.pauses.contains { $0.reason != "supplier" } }) {
      legend.append("┄ " + say(.paused))
    }
    if chain.steps.contains(where: \.critical) { legend.append("◆ " + say(.criticalPath)) }
    if chain.due != nil { legend.append("╎ " + say(.dueMark)) }
    return legend.joined(separator: Page.separator)
  }
}

// MARK: - Who held it

extension CaseText {
  /// Own times by provider, longest first.
  private var held: String? {
    var seconds: [String: Seconds] = [:]
    for step in chain.steps { seconds[step.provider, default: 0] += step.own }
    let ranked = seconds.filter { $0.value > 0 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard !ranked.isEmpty else { return nil }
    // One more is named rather than counted.
    let shown = ranked.count == Self.namesShown + 1 ? ranked.count : Self.namesShown
    let names = ranked.prefix(shown).map {
      answer.names.party($0.key) + " " + answer.calendar.duration($0.value)
    }
    let rest = ranked.dropFirst(shown)
    let more =
      rest.isEmpty
      ? []
      : [
        say(
          .othersHeld,
          [
            "count": language.count(rest.count),
            "duration": answer.calendar.duration(rest.reduce(0) { $0 + $1.value }),
          ])
      ]
    return say(.heldBy, ["parties": (names + more).joined(separator: Page.separator)])
  }

  /// How long each provider waited for whom, longest first.
  private var pauses: [String] {
    var seconds: [[String]: Seconds] = [:]
    for step in chain.steps {
      for pause in step.pauses {
        seconds[[step.provider, pause.reason], default: 0] += pause.end - pause.start
      }
    }
    let ranked = seconds.sorted {
      if $0.value != $1.value { return $0.value > $1.value }
      return $0.key.lexicographicallyPrecedes($1.key)
    }
    return ranked.prefix(Self.namesShown).map {
      say(
        .pausedFor,
        [
          "party": answer.names.party($0.key[0]), "reason": reason($0.key[1]),
          "duration": answer.calendar.duration($0.value),
        ])
    }
  }

  private func reason(_ name: String) -> String {
    switch name {
    case "customer": TermPhrase.waitingForCustomer.text(language)
    case "resolved": TermPhrase.resolved.text(language)
    case "supplier": TermPhrase.waitingForSupplier.text(language)
    default: name
    }
  }

  private func say(_ phrase: CasePhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(language, values)
  }

  private func say(_ phrase: ChartPhrase, _ values: [String: String] = [:]) -> String {
    answer.say(phrase, values)
  }
}

extension String {
  /// The text with a capital at its start, where its script has capitals.
  fileprivate var capitalizedAtStart: String { prefix(1).uppercased() + dropFirst() }
}
