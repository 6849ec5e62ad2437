import ChainAnalysis
import ServiceModel

/// Draws requests of one chain as bars on a common axis of time.
struct CaseBar {
  /// What a request does in a moment.
  private enum Doing: Int, CaseIterable {
    case own
    case others
    case pause

    var mark: Character {
      switch self {
      case .own: "█"
      case .others: "─"
      case .pause: "┄"
      }
    }
  }

  let start: Instant
  let end: Instant
  let due: Instant?
  let width: Int
  private let asOf: Instant

  /// - Parameter asOf: Where the bars of requests end that are not delivered.
  init(_ chain: CaseChain, asOf: Instant, width: Int) {
    let times = chain.steps.flatMap { [$0.opened, $0.delivered ?? asOf] } + [chain.opened]
    let first = times.min() ?? chain.opened
    let last = max(times.max() ?? chain.opened, first + 1)
    start = first
    end = last
    due = chain.due.flatMap { first <= $0 && $0 <= last ? $0 : nil }
    self.width = max(1, width)
    self.asOf = asOf
  }

  /// The column of a moment on the axis.
  func column(_ moment: Instant) -> Int {
    let share = Double(moment - start) / Double(end - start)
    return min(width - 1, max(0, Int(share * Double(width))))
  }

  /// The bar of a request: its own work, where others worked for it, where it paused; `╎` marks
  /// when the external request was due.
  func bar(of step: CaseChain.Step, children: [CaseChain.Step]) -> String {
    var marks = Array(repeating: Character(" "), count: width)
    if let due { marks[column(due)] = "╎" }
    let ends = step.delivered ?? asOf
    let first = column(step.opened)
    let last = max(first, column(ends + -1))
    let spans = self.spans(of: step, until: ends, children: children)
    var ownColumn = (column: first, seconds: 0)
    var hasOwn = false
    for cell in first...last {
      let from = start + Int(Double(end - start) * Double(cell) / Double(width))
      let to = start + Int(Double(end - start) * Double(cell + 1) / Double(width))
      let doing = Self.most(of: spans, from: from, to: max(to, from + 1))
      marks[cell] = doing.most.mark
      hasOwn = hasOwn || doing.most == .own
      if doing.own > ownColumn.seconds { ownColumn = (cell, doing.own) }
    }
    if !hasOwn, step.own > 0 { marks[ownColumn.column] = Doing.own.mark }
    if let due, marks[column(due)] == Doing.others.mark { marks[column(due)] = "┼" }
    return String(marks).trimmed
  }

  /// The request's time in stretches of one doing each, in order.
  private func spans(
    of step: CaseChain.Step, until end: Instant, children: [CaseChain.Step]
  ) -> [(from: Instant, to: Instant, doing: Doing)] {
    let others = children.map { ($0.opened, $0.delivered ?? asOf, Doing.others) }
    let pauses = step.pauses.filter { $0.reason != "supplier" }.map {
      ($0.start, $0.end, Doing.pause)
    }
    var spans: [(from: Instant, to: Instant, doing: Doing)] = []
    var now = step.opened
    for (from, to, doing) in (others + pauses).sorted(by: { ($0.0, $0.1) < ($1.0, $1.1) }) {
      let from = max(from, now)
      let to = min(to, end)
      guard from < to else { continue }
      if from > now { spans.append((now, from, .own)) }
      spans.append((from, to, doing))
      now = to
    }
    if now < end { spans.append((now, end, .own)) }
    return spans
  }

  private static func most(
    of spans: [(from: Instant, to: Instant, doing: Doing)], from: Instant, to: Instant
  ) -> (most: Doing, own: Seconds) {
    var seconds = Array(repeating: 0, count: Doing.allCases.count)
    for span in spans where span.from < to && span.to > from {
      seconds[span.doing.rawValue] += min(span.to, to) - max(span.from, from)
    }
    let most = Doing.allCases.max { seconds[$0.rawValue] < seconds[$1.rawValue] } ?? .own
    return (most, seconds[Doing.own.rawValue])
  }
}

extension String {
  /// The text without spaces at its end.
  fileprivate var trimmed: String {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}
