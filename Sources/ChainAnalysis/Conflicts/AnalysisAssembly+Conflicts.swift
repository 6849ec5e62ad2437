import ServiceModel

extension AnalysisAssembly {
  /// Puts every open conflict on the links between its parties.
  func markConflicts(on findings: inout [LinkFinding]) {
    for (place, conflict) in conflicts.conflicts.enumerated() where conflicts.isOpen(place) {
      for link in attribution.conflicts.links[place] {
        findings[Int(link)].conflicts.append(
          .init(id: conflict.id, since: conflict.opened, days: days(since: conflict.opened)))
      }
    }
  }

  /// What every conflict does, and the unsettled ones together.
  func conflictFindings() -> (conflicts: [ConflictFinding], total: ConflictTotal?) {
    guard !conflicts.isEmpty else { return ([], nil) }
    let members = options.level == .person ? nil : TeamMembers(of: company.log)
    var writer = ChainWriter(analyzer, standards)
    let isNested = company.log.parent.contains { $0 >= 0 }
    let findings = conflicts.conflicts.indices.map { place in
      var finding = finding(ofConflict: place, members)
      if isNested, finding.first != finding.second {
        finding.hurt = hurt(by: place, &writer)
      }
      return finding
    }
    return (findings.sorted(by: Self.comesFirst), total(findings))
  }

  /// By harm, then by age; settled ones after all others.
  private static func comesFirst(_ left: ConflictFinding, _ right: ConflictFinding) -> Bool {
    if left.isOpen != right.isOpen { return left.isOpen }
    if let first = left.settled, let second = right.settled, first != second {
      return first > second
    }
    let harm = [left, right].map { $0.hurt?.failed ?? 0 }
    if left.isOpen, harm[0] != harm[1] { return harm[0] > harm[1] }
    return (left.opened, left.id) < (right.opened, right.id)
  }

  private func days(since moment: Instant, to end: Instant? = nil) -> Int {
    ((end ?? company.asOf) - moment) / 86_400
  }

  private func finding(ofConflict place: Int, _ members: TeamMembers?) -> ConflictFinding {
    let conflict = conflicts.conflicts[place]
    let names = [conflict.first, conflict.second].map { name -> String in
      guard let members, let party = company.log.parties.number(of: name),
        let team = members.team(of: party)
      else { return name }
      let departments = company.log.departments
      guard options.level == .department, !departments.isEmpty,
        let member = [team, party].first(where: { departments[Int($0)] >= 0 })
      else { return company.log.parties[team] }
      return company.log.parties[departments[Int(member)]]
    }
    let isOpen = conflicts.isOpen(place)
    var finding = ConflictFinding(
      id: conflict.id, first: names[0], second: names[1], opened: conflict.opened,
      settled: isOpen ? nil : conflict.settled,
      days: days(since: conflict.opened, to: conflicts.end(of: place)),
      daysStuck: max(0, days(since: conflict.stuckSince)))
    finding.kind = conflict.kind
    finding.stage = conflict.stage
    finding.owner = conflict.owner
    finding.review = conflict.review
    finding.requests = conflict.requests
    if isOpen {
      finding.nextStep = conflict.nextStep
      if let review = conflict.review, review < company.asOf {
        finding.daysPastReview = days(since: review)
      }
    }
    finding.recovery = conflict.recovery.map { record in
      options.includesNotes
        ? .init(step: record.step, date: record.date, actor: record.actor, note: record.note)
        : .init(step: record.step, date: record.date)
    }
    if options.includesNotes {
      finding.texts = .init(
        first: conflict.first, second: conflict.second, cause: conflict.cause,
        notes: conflict.notes)
    }
    finding.service = ConflictTable.Service.allCases.map {
      effect(of: place, $0, first: names[0], second: names[1])
    }
    return finding
  }

  private func effect(
    of place: Int, _ service: ConflictTable.Service, first: String, second: String
  ) -> ServiceEffect {
    let before = attribution.conflicts.sorted(place, service, .before)
    let during = attribution.conflicts.sorted(place, service, .during)
    let isFirst = service == .firstForSecond || service == .firstForOthers
    var effect = ServiceEffect(
      customer: service.isBetween ? (isFirst ? second : first) : nil,
      provider: isFirst ? first : second, before: before.count, during: during.count,
      medianBefore: quantile(0.5, ofSorted: before).map { Int($0.own) },
      medianDuring: quantile(0.5, ofSorted: during).map { Int($0.own) }, ratio: nil)
    if min(before.count, during.count) >= ServiceEffect.fewestRequests {
      effect.ratio = MedianBootstrap(before: before, during: during)?.ratio
    }
    return effect
  }

  private func hurt(by place: Int, _ writer: inout ChainWriter) -> Hurt {
    let crossing = attribution.conflicts.crossings[place]
    var hurt = Hurt(
      requests: crossing[.during], failed: crossing[.failed], before: crossing[.before],
      failedBefore: crossing[.failedBefore])
    hurt.cases = crossing.worst.places.map { worst in
      let chain = writer.chain(number: worst.chain)
      return .init(name: chain.name, customer: chain.customer, kind: chain.kind, late: worst.late)
    }
    hurt.excess = excess(of: [place], requests: .during, failed: .failed)
    return hurt
  }

  /// The open conflicts together. A request that several crossed counts for the oldest of them.
  private func total(_ findings: [ConflictFinding]) -> ConflictTotal? {
    let open = conflicts.conflicts.indices.filter(conflicts.isOpen)
    guard !open.isEmpty else { return nil }
    let crossings = open.map { attribution.conflicts.crossings[$0] }
    var total = ConflictTotal(
      open: open.count, requests: crossings.reduce(0) { $0 + $1[.leading] },
      failed: crossings.reduce(0) { $0 + $1[.failedLeading] })
    total.excess = excess(of: open, requests: .leading, failed: .failedLeading)
    return total
  }
}

extension AnalysisAssembly {
  /// Failures beyond the rate before, of the conflicts that have enough requests before them.
  private func excess(
    of places: [Int], requests: CrossingTally.Count, failed: CrossingTally.Count
  ) -> Excess? {
    let known = places.filter {
      attribution.conflicts.crossings[$0][.before] >= ServiceEffect.fewestRequests
    }
    guard !known.isEmpty else { return nil }
    var expected = 0.0
    var failures = 0.0
    var tomorrow = 0.0
    var resampled = Array(repeating: 0.0, count: options.resamples)
    var ahead = resampled
    for place in known {
      let crossing = attribution.conflicts.crossings[place]
      let rate = Double(crossing[.failedBefore]) / Double(crossing[.before])
      let length = Double(max(conflicts.end(of: place) - conflicts.conflicts[place].opened, 86_400))
      let share = Double(Excess.days * 86_400) / length
      let chance = rate * Double(crossing[requests])
      expected += chance
      failures += Double(crossing[failed]) - chance
      tomorrow += (Double(crossing[failed]) - chance) * share
      for resample in resampled.indices {
        let count = { crossing.count($0, resample: resample, of: resamples) }
        let before = count(.before)
        let rate = before > 0 ? count(.failedBefore) / before : rate
        let beyond = count(failed) - rate * count(requests)
        resampled[resample] += beyond
        ahead[resample] += beyond * share
      }
    }
    resampled.sort()
    ahead.sort()
    var excess = Excess(
      expected: expected, failures: failures,
      low: quantile(0.025, ofSorted: resampled) ?? failures,
      high: quantile(0.975, ofSorted: resampled) ?? failures)
    if places.contains(where: conflicts.isOpen) {
      excess.tomorrow = tomorrow
      excess.tomorrowLow = quantile(0.025, ofSorted: ahead) ?? tomorrow
      excess.tomorrowHigh = quantile(0.975, ofSorted: ahead) ?? tomorrow
    }
    return excess
  }

  private var resamples: Int { options.resamples }
}
