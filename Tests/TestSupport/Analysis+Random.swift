package import ChainAnalysis
import ServiceModel
import ServiceWords
import Wording

extension Analysis {
  /// An analysis with random contents and no sense, for laws about reports: names are short,
  /// long, Chinese or hostile, and whatever may be nil sometimes is.
  package static func random(seed: UInt64) -> Analysis {
    var maker = AnalysisMaker(random: SeededGenerator(seed: seed))
    return maker.analysis()
  }
}

/// Makes analyses without sense.
struct AnalysisMaker {
  var random: SeededGenerator

  mutating func analysis() -> Analysis {
    var analysis = Analysis(
      log: LogSummary(
        files: many(0...2) { maker in
          LogDescription.File(
            name: maker.name(), sha256: "00ff", rows: maker.count(), accepted: maker.count(),
            setAside: maker.count(), duplicates: 0)
        },
        shape: pick([.requests, .events]), level: pick(Level.allCases),
        timezone: pick(["UTC", "Asia/Shanghai"]), from: maybe { $0.moment() },
        to: maybe { $0.moment() }, asOf: maybe { $0.moment() },
        columns: ["opened": name(), "customer": name(), "provider": name()]),
      external: external())
    analysis.links = many(0...14) { $0.link() }
    for index in analysis.links.indices { analysis.links[index].rank = index + 1 }
    analysis.parties = many(0...9) { maker in
      var party = PartySummary(
        name: maker.name(), team: maker.maybe { $0.name() }, external: maker.flag(),
        frontLine: maker.flag(), people: maker.maybe { $0.count() }, received: maker.count(),
        made: maker.count(), betweenness: maker.maybe { $0.number() })
      party.serves = maker.maybe { $0.partyService() }
      party.isServed = maker.maybe { $0.partyService() }
      return party
    }
    analysis.rankings = Ranking.Measure.allCases.map { measure in
      Ranking(
        measure: measure,
        places: many(0...3) {
          .init(customer: $0.name(), provider: $0.name(), value: $0.number())
        })
    }
    analysis.cases = many(0...3) { $0.chain() }
    analysis.kinds = many(0...4) { maker in
      KindSummary(
        kind: maker.maybe { $0.name() }, requests: maker.count(), failed: maker.count(),
        recoverable: maker.count(), overPromised: maker.count(),
        inferredDue: maker.maybe { $0.count() })
    }
    analysis.overPromises = many(0...4) { maker in
      OverPromise(
        kind: maker.maybe { $0.name() }, provider: maker.name(), requests: maker.count(),
        criticalPath: maker.many(0...4) {
          .init(customer: $0.name(), provider: $0.name(), share: $0.part())
        })
    }
    analysis.trend = (1...many(1...9) { $0.count() }.count).map {
      MonthSummary(month: "2025-0\($0)", requests: count(), failed: count())
    }
    addStanding(to: &analysis)
    addConflicts(to: &analysis)
    analysis.notes = many(0...3) { maker in
      let phrase = maker.pick(NotePhrase.allCases)
      let places = Template(phrase.english).names.sorted()
      return Note(
        phrase, Dictionary(uniqueKeysWithValues: places.map { ($0, maker.name()) }))
    }
    return analysis
  }

  private mutating func external() -> ExternalSummary {
    var external = ExternalSummary()
    external.requests = count()
    external.open = count()
    external.failed = count()
    external.late = count()
    external.recoverable = count()
    external.overPromised = count()
    external.notTime = count()
    external.dueBasis = maybe { $0.pick([.promise, .target, .inferred, .mixed]) }
    external.attributed = pick([true, true, true, false])
    external.commonKind = maybe { $0.name() }
    return external
  }

  private mutating func link() -> LinkFinding {
    let external = pick([true, false, false, false])
    var link = LinkFinding(
      customer: external ? Link.externalCustomers : name(), provider: name(), external: external)
    link.verdict = pick(LinkFinding.Verdict.allCases)
    link.requests = count()
    link.open = count()
    link.responseMedian = maybe { $0.count() }
    link.responseP90 = maybe { $0.count() }
    link.ownMedian = maybe { $0.count() }
    link.ownP90 = maybe { $0.count() }
    link.ownTotal = count()
    link.supplierTotal = count()
    link.onTime = maybe {
      .init(
        promised: $0.count(), kept: $0.count(), rate: $0.part(), low: $0.part(), high: $0.part())
    }
    link.wellServed = maybe {
      .init(of: $0.count(), count: $0.count(), rate: $0.part(), low: $0.part(), high: $0.part())
    }
    link.rework = count()
    link.complaints = count()
    link.rating = maybe { .init(count: $0.count(), mean: $0.part() * 5) }
    link.promises.silent = count()
    link.quality = maybe { $0.quality() }
    link.refusals = maybe { maker in
      Refusal.allCases.filter { _ in maker.flag() }.map {
        .init(refusal: $0, requests: maker.count() + 1)
      }
    }
    link.target = maybe {
      .init(
        seconds: $0.count(), basis: $0.pick([.agreement, .promise, .pace, .providerMedian]))
    }
    link.avoidable = number()
    link.share = part()
    link.expected = number()
    link.excess = number()
    link.low = number()
    link.high = number()
    link.p = maybe { $0.part() }
    link.top = part()
    link.alone = count()
    link.degradation = maybe {
      .init(since: $0.moment(), ratio: $0.part() * 4, p: $0.part(), cost: $0.number())
    }
    link.degradationExplained = link.degradation != nil ? maybe { $0.explanation() } : nil
    link.contrast = maybe { .init(against: $0.count(), ratio: $0.part() * 4, p: $0.part()) }
    link.contrastExplained = link.contrast != nil ? maybe { $0.explanation() } : nil
    link.conflicts = many(0...2) {
      .init(id: $0.name(), since: $0.moment(), days: $0.count())
    }
    link.detail = maybe { $0.detail() }
    return link
  }

  private mutating func detail() -> LinkDetail {
    var detail = LinkDetail()
    var edge = count() + 1
    detail.histogram = many(0...12) { maker in
      defer { edge *= 2 }
      return .init(from: edge, to: edge * 2, requests: maker.count())
    }
    detail.months = (1...many(1...12) { $0.flag() }.count).map {
      .init(
        month: $0 < 10 ? "2025-0\($0)" : "2025-\($0)", requests: count(),
        ownMedian: maybe { $0.count() })
    }
    detail.kinds = many(0...5) { maker in
      .init(
        kind: maker.maybe { $0.name() }, requests: maker.count(),
        ownMedian: maker.maybe { $0.count() }, pace: maker.maybe { $0.count() })
    }
    detail.worst = many(0...4) { $0.name() }
    extend(&detail)
    return detail
  }

  private mutating func chain() -> CaseChain {
    let opened = moment()
    var steps: [CaseChain.Step] = []
    for index in 0..<many(1...30, { $0.flag() }).count {
      let start = opened + count() % 900_000
      steps.append(
        CaseChain.Step(
          id: name(), parent: index == 0 ? nil : Int.random(in: 0..<index, using: &random),
          customer: name(), provider: name(), kind: maybe { $0.name() }, opened: start,
          delivered: maybe { start + $0.count() % 900_000 },
          promised: maybe { start + $0.count() % 900_000 }, own: count(),
          target: maybe { $0.count() }, critical: flag(),
          pauses: many(0...2) {
            .init(
              start: start, end: start + $0.count() % 90_000,
              reason: $0.pick(["customer", "resolved", "supplier"]))
          }))
    }
    var chain = CaseChain(
      name: name(),
      outcome: pick([.onTime, .open, .cancelled, .recoverable, .overPromised, .notTime, .late]),
      opened: opened, steps: steps)
    chain.customer = maybe { $0.name() }
    chain.kind = maybe { $0.name() }
    chain.due = maybe { opened + $0.count() % 900_000 }
    chain.dueBasis = maybe { $0.pick([.promise, .inferred]) }
    chain.delivered = maybe { opened + $0.count() % 900_000 }
    chain.late = count()
    chain.complaint = flag()
    chain.carried = many(0...4) {
      .init(customer: $0.name(), provider: $0.name(), share: $0.part())
    }
    return chain
  }

  mutating func flag() -> Bool { Bool.random(using: &random) }

  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }

  mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? {
    Int.random(in: 0..<4, using: &random) == 0 ? nil : make(&self)
  }

  mutating func many<Value>(
    _ counts: ClosedRange<Int>, _ make: (inout Self) -> Value
  ) -> [Value] {
    (0..<Int.random(in: counts, using: &random)).map { _ in make(&self) }
  }

  /// A whole number of any size, small ones as likely as large ones.
  mutating func count() -> Int {
    Int.random(in: 0...9_999_999, using: &random) >> Int.random(in: 0...24, using: &random)
  }

  mutating func part() -> Double { Double.random(in: 0...1, using: &random) }

  mutating func number() -> Double {
    Double.random(in: -1...1, using: &random) * Double(count())
  }

  mutating func moment() -> Instant {
    CivilDate(year: 2024, month: 1, day: 1).utc + count() * 7
  }

  mutating func name() -> String {
    let names = [
      "IT", "Sales", "Customer Service", "客户服务部", "設計", "<script>alert(1)</script>",
      "=HYPERLINK(\"x\")", "Group of people who look after everything that nobody else looks after",
      "负责所有其他部门都不负责的一切事务的综合协调与跨区域支持服务中心办公室", "a\"b,c;d", "|pipe| *star* _x_",
      "two\nlines", "tab\there", "e\u{301}quipe", "👩‍👩‍👧 team", "-1", "@cmd", "\u{1B}[31mred",
    ]
    return pick(names)
  }
}
