import ServiceModel

extension AnalysisAssembly {
  /// How well each link serves.
  func qualities() -> [LinkQuality] {
    let kinds = ComplaintKinds(company.log.kinds)
    let order = QueueOrder(company, kinds, threads: options.threads)
    let knows = { (column: MissingColumn) in !missing.contains(column) }
    return company.links.pairs.indices.map { link in
      let tally = work.links[link]
      let own = work.quality[link]
      let none = LinkFinding.Share(of: 0, count: 0, rate: 0, low: 0, high: 1)
      var quality = LinkQuality(
        reworked: .init(tally.rework, of: tally.requests) ?? none,
        passedAlong: .init(tally.passedAlong, of: tally.requests) ?? none)
      quality.reopened = own.reopened
      quality.refused = own.refused
      quality.handedOn = own.handedOn
      quality.pingPong = own.pingPong
      if knows(.acknowledged) { describeTakeUp(own, in: &quality) }
      if knows(.promised) { quality.withPromise = .init(own.promised, of: own.live) }
      if knows(.promised) { quality.silent = .init(tally.promises.silent, of: tally.promised) }
      if knows(.promised), knows(.promiseChanged) { describeNotice(tally, in: &quality) }
      if knows(.reminders) { quality.askedAgain = .init(tally.reminders, of: tally.requests) }
      if knows(.complaint) { quality.complainedAbout = .init(tally.complaints, of: tally.requests) }
      if knows(.promised), knows(.firstPromised) {
        quality.changes = changes(tally, own)
      }
      if own.complaints > 0 { quality.complaints = complaints(of: link, order) }
      return quality
    }
  }

  private func describeTakeUp(_ own: QualityTally, in quality: inout LinkQuality) {
    quality.acknowledged = .init(own.acknowledged, of: own.due)
    quality.takenUp = .init(own.takenUp, of: own.due)
    let times = (own.takeUp + own.complaintTakeUp).sorted()
    quality.takeUpMedian = quantile(0.5, ofSorted: times).map(Int.init)
    quality.takeUpP90 = quantile(0.9, ofSorted: times).map(Int.init)
  }

  private func describeNotice(_ tally: LinkTally, in quality: inout LinkQuality) {
    // A change may be known of a promise that is not yet due.
    let changed = tally.promises.renegotiated + tally.promises.toldTooLate
    let of = max(tally.promised, changed)
    quality.renegotiated = .init(tally.promises.renegotiated, of: of)
    quality.shortNotice = .init(tally.promises.toldTooLate, of: of)
    quality.shortNoticeHabit =
      of >= LinkRanking.fewestRequests && tally.promises.toldTooLate * 10 >= of
  }

  private func changes(_ tally: LinkTally, _ own: QualityTally) -> ChangedDemands? {
    guard let pulled = LinkFinding.Share(tally.promises.pulledForward, of: own.promised) else {
      return nil
    }
    return ChangedDemands(
      pulledForward: pulled, keptThen: .init(own.pulledKept, of: own.pulledDue),
      keptOtherwise: .init(tally.kept - own.pulledKept, of: tally.promised - own.pulledDue))
  }

  private func complaints(of link: Int, _ order: QueueOrder) -> ComplaintHandling {
    let own = work.quality[link]
    let response = own.complaintResponse.sorted()
    let others = responses(of: link).without(response)
    let provider = company.links.pairs[link].y
    return ComplaintHandling(
      requests: own.complaints,
      takeUpMedian: quantile(0.5, ofSorted: own.complaintTakeUp.sorted()).map(Int.init),
      othersTakeUpMedian: quantile(0.5, ofSorted: own.takeUp.sorted()).map(Int.init),
      settledMedian: quantile(0.5, ofSorted: response).map(Int.init),
      othersSettledMedian: quantile(0.5, ofSorted: others).map(Int.init),
      overtaking: order.complaints[Int32(link)], othersOvertaking: order.others[provider])
  }
}

extension [Int32] {
  /// The values of an ascending list but those of another, which are all in it.
  fileprivate func without(_ others: [Int32]) -> [Int32] {
    var rest: [Int32] = []
    var place = 0
    for value in self {
      if place < others.count, others[place] == value { place += 1 } else { rest.append(value) }
    }
    return rest
  }
}
