import ChainAnalysis
import ServiceModel

/// A stretch of a request's time that was spent in one way.
struct StepSegment: Hashable {
  enum Use: String {
    /// The provider's own time.
    case own
    /// Covered by the requests the provider made in turn.
    case waiting
    /// Nobody here could work on it.
    case pause
  }

  var use: Use
  var start: Instant
  var end: Instant
  /// Why nobody could work on it.
  var reason: String?
}

extension CaseChain {
  /// How the time of step `index` was spent: in order, without gaps, from opening to delivery,
  /// or to `end` while it was not delivered.
  ///
  /// A pause counts before a request made in turn, and waiting for a supplier is own time.
  /// - Complexity: O(*b* · *p*) for *b* moments at which something changes, *p* stretches.
  func segments(ofStep index: Int, until end: Instant) -> [StepSegment] {
    let step = steps[index]
    let whole = step.opened..<max(step.opened, step.delivered ?? end)
    let pauses = step.pauses.filter { $0.reason != "supplier" }.compactMap { pause in
      clipped(pause.start, pause.end, to: whole).map {
        StepSegment(use: .pause, start: $0.lowerBound, end: $0.upperBound, reason: pause.reason)
      }
    }
    let children = steps.filter { $0.parent == index }.compactMap { child in
      clipped(child.opened, child.delivered ?? end, to: whole).map {
        StepSegment(use: .waiting, start: $0.lowerBound, end: $0.upperBound)
      }
    }
    let covers = pauses + children
    let bounds = Set([whole.lowerBound, whole.upperBound] + covers.flatMap { [$0.start, $0.end] })
      .sorted()
    var segments: [StepSegment] = []
    for (start, end) in zip(bounds, bounds.dropFirst()) {
      let cover = covers.first { $0.start <= start && end <= $0.end }
      let (use, reason) = (cover?.use ?? .own, cover?.reason)
      if let last = segments.last, last.use == use, last.reason == reason {
        segments[segments.count - 1].end = end
      } else {
        segments.append(StepSegment(use: use, start: start, end: end, reason: reason))
      }
    }
    return segments
  }

  private func clipped(
    _ start: Instant, _ end: Instant, to whole: Range<Instant>
  ) -> Range<Instant>? {
    let (start, end) = (max(start, whole.lowerBound), min(end, whole.upperBound))
    return start < end ? start..<end : nil
  }
}
