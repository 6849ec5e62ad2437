package import ServiceModel

/// How well a link serves beside being on time: counts with their Wilson 95 % intervals.
package struct LinkQuality: Hashable, Sendable, Codable {
  package typealias Share = LinkFinding.Share

  /// Acknowledged at all, of the requests whose time to be acknowledged is over; nil, as all
  /// that needs them, in a log without acknowledgements.
  package var acknowledged: Share?
  /// Acknowledged within a tenth of the time to the promise, or within an hour of working time
  /// where there is none, and with a promise.
  package var takenUp: Share?
  /// From opening to acknowledgement, in seconds.
  package var takeUpMedian: Seconds?
  package var takeUpP90: Seconds?
  /// Requests that were given a promise; nil in a log without promises.
  package var withPromise: Share?
  /// Promises put off in good time, and at short notice, of those that fell due; nil where the log
  /// does not tell when promises were changed.
  package var renegotiated: Share?
  package var shortNotice: Share?
  /// Whether that is a habit: a tenth of at least twenty promises.
  package var shortNoticeHabit = false
  /// Promises that were broken and never changed, of those that fell due; in a log that does not
  /// tell of changes, every broken one.
  package var silent: Share?
  package var reworked: Share
  package var reopened = 0
  package var passedAlong: Share
  /// The parts of ``passedAlong``: refused or cancelled by the provider, handed on without any
  /// work of its own, and asked back of who had asked (A→B→A→B).
  package var refused = 0
  package var handedOn = 0
  package var pingPong = 0
  /// Requests that the customer had to ask for again; nil in a log without reminders.
  package var askedAgain: Share?
  /// Requests that the customer complained about; nil in a log that marks no complaints.
  package var complainedAbout: Share?
  /// How requests that are complaints themselves fare; nil where no kind of request is one.
  package var complaints: ComplaintHandling?
  /// Nil in a log that does not tell what was promised first.
  package var changes: ChangedDemands?

  package init(reworked: Share, passedAlong: Share) {
    self.reworked = reworked
    self.passedAlong = passedAlong
  }
}

/// Complaints beside the other requests of a link; times in seconds, nil where none is known.
package struct ComplaintHandling: Hashable, Sendable, Codable {
  package var requests: Int
  package var takeUpMedian: Seconds?
  package var othersTakeUpMedian: Seconds?
  /// From opening to delivery.
  package var settledMedian: Seconds?
  package var othersSettledMedian: Seconds?
  package var overtaking: Overtaking?
  /// The same of the provider's other requests: work done side by side overtakes by itself.
  package var othersOvertaking: Overtaking?

  /// Whether they overtook more than the other requests by five points or more: 1; less: -1; else
  /// 0. Nil where none met a queue.
  package var precedence: Int? {
    guard let own = overtaking, own.waiting > 0 else { return nil }
    let lead = own.share - (othersOvertaking?.share ?? 0)
    return lead >= 0.05 ? 1 : lead <= -0.05 ? -1 : 0
  }

  package init(
    requests: Int, takeUpMedian: Seconds?, othersTakeUpMedian: Seconds?, settledMedian: Seconds?,
    othersSettledMedian: Seconds?, overtaking: Overtaking?, othersOvertaking: Overtaking?
  ) {
    self.requests = requests
    self.takeUpMedian = takeUpMedian
    self.othersTakeUpMedian = othersTakeUpMedian
    self.settledMedian = settledMedian
    self.othersSettledMedian = othersSettledMedian
    self.overtaking = overtaking
    self.othersOvertaking = othersOvertaking
  }
}

/// How far requests got ahead of what their provider had been asked for before.
package struct Overtaking: Hashable, Sendable, Codable {
  /// Requests of the provider that were open when one arrived, summed over all that arrived.
  package var waiting: Int
  /// Those that were delivered after the one that arrived later.
  package var passed: Int

  package init(waiting: Int, passed: Int) {
    self.waiting = waiting
    self.passed = passed
  }

  package var share: Double { waiting > 0 ? Double(passed) / Double(waiting) : 0 }
}

/// Promises that the customer of a link had pulled forward after they were agreed.
package struct ChangedDemands: Hashable, Sendable, Codable {
  /// Of all requests with a promise.
  package var pulledForward: LinkFinding.Share
  /// Promises kept among those pulled forward, and among the others; nil where none fell due.
  package var keptThen: LinkFinding.Share?
  package var keptOtherwise: LinkFinding.Share?

  package init(
    pulledForward: LinkFinding.Share, keptThen: LinkFinding.Share?,
    keptOtherwise: LinkFinding.Share?
  ) {
    self.pulledForward = pulledForward
    self.keptThen = keptThen
    self.keptOtherwise = keptOtherwise
  }
}

extension LinkFinding.Share {
  /// A count out of a number with its interval; nil out of none.
  init?(_ count: Int, of total: Int) {
    guard total > 0 else { return nil }
    let (low, high) = wilsonInterval(count, of: total)
    self.init(
      of: total, count: count, rate: Double(count) / Double(total), low: low, high: high)
  }
}
