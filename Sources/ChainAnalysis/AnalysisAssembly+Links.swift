import ServiceModel

extension AnalysisAssembly {
  /// Everything about one link but its place in the ranking.
  func finding(of link: Int) -> LinkFinding {
    let name = company.linkName(Int32(link))
    var finding = LinkFinding(
      customer: name.customer, provider: name.provider,
      external: company.links.pairs[link].x == company.externalParty)
    describeWork(of: link, in: &finding)
    describeQuality(of: link, in: &finding)
    describeFailures(of: link, in: &finding)
    return finding
  }

  private func describeWork(of link: Int, in finding: inout LinkFinding) {
    let tally = work.links[link]
    finding.requests = tally.requests
    finding.open = tally.open
    finding.ownTotal = tally.ownTotal
    finding.supplierTotal = tally.supplierTotal
    let response = responses(of: link)
    finding.responseMedian = quantile(0.5, ofSorted: response).map(Int.init)
    finding.responseP90 = quantile(0.9, ofSorted: response).map(Int.init)
    let own = ownTimes(of: link)
    finding.ownMedian = quantile(0.5, ofSorted: own).map(Int.init)
    finding.ownP90 = quantile(0.9, ofSorted: own).map(Int.init)
    let targets = standards.targets(ofLink: link, cells, in: company)
    let counts = attribution.bases[link]
    let basis = LinkFinding.Target.Basis.allCases.max {
      (counts[$0.place], $1.rawValue) < (counts[$1.place], $0.rawValue)
    }
    if let median = quantile(0.5, ofSorted: targets), let basis {
      finding.target = .init(seconds: Int(median), basis: basis)
    }
  }

  private func describeQuality(of link: Int, in finding: inout LinkFinding) {
    let tally = work.links[link]
    if tally.promised > 0 {
      let (low, high) = wilsonInterval(tally.kept, of: tally.promised)
      finding.onTime = .init(
        promised: tally.promised, kept: tally.kept,
        rate: Double(tally.kept) / Double(tally.promised), low: low, high: high)
    }
    if tally.judged > 0 {
      let (low, high) = wilsonInterval(tally.wellServed, of: tally.judged)
      finding.wellServed = .init(
        of: tally.judged, count: tally.wellServed,
        rate: Double(tally.wellServed) / Double(tally.judged), low: low, high: high)
    }
    finding.promises = tally.promises
    finding.rework = tally.rework
    finding.repeats = tally.repeats
    finding.passedAlong = tally.passedAlong
    finding.reminders = tally.reminders
    finding.complaints = tally.complaints
    if company.refusalFinder != nil {
      finding.refusals = tally.refusals
        .map { LinkFinding.RefusalCount(refusal: $0.key, requests: $0.value) }
        .sorted { ($1.requests, $0.refusal) < ($0.requests, $1.refusal) }
    }
    if tally.ratings > 0 {
      finding.rating = .init(
        count: tally.ratings, mean: Double(tally.ratingTotal) / Double(tally.ratings) / 100)
    }
  }

  private func describeFailures(of link: Int, in finding: inout LinkFinding) {
    let unit = Double(ShapleyValues.unit)
    let failed = attribution.external.failed
    finding.avoidable = Double(attribution.avoidable[link]) / unit
    finding.share = failed > 0 ? finding.avoidable / Double(failed) : 0
    finding.alone = attribution.alone[link]
    finding.expected = expected(of: link)
    finding.excess = finding.avoidable - finding.expected
    let resamples = (attribution.resampled[link] ?? []).sorted()
    finding.avoidableLow = Double(quantile(0.05, ofSorted: resamples) ?? 0) / unit
    finding.avoidableHigh = Double(quantile(0.95, ofSorted: resamples) ?? 0) / unit
    finding.low = finding.avoidableLow - finding.expected
    finding.high = finding.avoidableHigh - finding.expected
  }

  /// Failures that the link would carry by chance, from the null companies.
  ///
  /// Where failures without a promise are told by an outcome column, a late request fails in a
  /// null company as often as late ones do in the log.
  private func expected(of link: Int) -> Double {
    let counts = attribution.external
    let failRate =
      counts.lateUnpromised > 0
      ? Double(counts.failedLateUnpromised) / Double(counts.lateUnpromised) : 1
    let units = Double(null.promised[link]) + failRate * Double(null.unpromised[link])
    guard nullShare > 0, options.draws > 0 else { return 0 }
    return units / Double(ShapleyValues.unit) / Double(options.draws) / nullShare
  }

  /// The own times of a link's delivered requests, ascending.
  func ownTimes(of link: Int) -> [Int32] {
    cells.ofLink(link).flatMap { cells[$0].own }.sorted()
  }

  /// The response times of a link's delivered requests, ascending.
  func responses(of link: Int) -> [Int32] {
    var times: [Int32] = []
    times.reserveCapacity(cells.delivered(ofLink: link))
    for place in cells.places(ofLink: link).prefix(cells.delivered(ofLink: link)) {
      let row = Int(company.rows[Int(place)])
      guard let delivered = company.delivered(row) else { continue }
      times.append(
        Int32(clamping: company.time(of: row, from: company.log.opened[row], to: delivered)))
    }
    return times.sorted()
  }
}

extension AnalysisAssembly {
  /// Gives links their ranks, tops, p-values and verdicts; `order` is the ranking.
  func judge(_ findings: inout [LinkFinding], order: [Int]) {
    for (place, link) in order.enumerated() { findings[link].rank = place + 1 }
    let tested = order.filter { findings[$0].requests >= LinkRanking.fewestRequests }
    let p = tested.map { pValue(of: $0, excess: findings[$0].excess) }
    let real = discoveries(amongst: p, rate: 0.05)
    for (place, link) in tested.enumerated() {
      findings[link].p = p[place]
      findings[link].verdict = real[place] ? (place == 0 ? .weakest : .weak) : .sound
      if findings[link].verdict == .sound, isWorthWatching(findings[link]) {
        findings[link].verdict = .watch
      }
    }
    countTops(&findings, tested)
  }

  /// The one-sided p of an excess, by its bootstrap standard deviation.
  private func pValue(of link: Int, excess: Double) -> Double {
    guard excess > 0, let resampled = attribution.resampled[link], resampled.count > 1 else {
      return normalUpperTail(min(excess, 0))
    }
    let values = resampled.map { Double($0) / Double(ShapleyValues.unit) }
    let mean = values.reduce(0, +) / Double(values.count)
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1)
    guard variance > 0 else { return 1 }
    return normalUpperTail(excess / variance.squareRoot())
  }

  private func isWorthWatching(_ finding: LinkFinding) -> Bool {
    if finding.degradation != nil || !finding.conflicts.isEmpty { return true }
    guard let onTime = finding.onTime else { return false }
    return onTime.high < options.onTimeTarget
      || onTime.promised >= LinkRanking.fewestRequests
        && finding.promises.toldTooLate * 10 >= onTime.promised
  }

  /// In which share of the resamples each link of the ranking comes first by excess; none does
  /// where there is nothing to carry.
  private func countTops(_ findings: inout [LinkFinding], _ ranked: [Int]) {
    guard options.resamples > 0, attribution.external.recoverable > 0 else { return }
    var wins = Array(repeating: 0, count: ranked.count)
    let unit = Double(ShapleyValues.unit)
    for resample in 0..<options.resamples {
      var best: (place: Int, excess: Double)?
      for (place, link) in ranked.enumerated() {
        let units = attribution.resampled[link]?[resample] ?? 0
        let excess = Double(units) / unit - findings[link].expected
        if let known = best, excess <= known.excess { continue }
        best = (place, excess)
      }
      if let best { wins[best.place] += 1 }
    }
    for (place, link) in ranked.enumerated() {
      findings[link].top = Double(wins[place]) / Double(options.resamples)
    }
  }
}
