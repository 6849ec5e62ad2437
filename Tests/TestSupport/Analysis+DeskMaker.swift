package import ChainAnalysis
import ServiceModel
import ServiceWords
import Wording

extension Analysis {
  /// A result made up for tests of reports and diagrams: thirteen links between eleven parties,
  /// one weakest, two weak, one in open conflict, one that is only worth watching.
  ///
  /// Its figures are consistent with each other but come from no log.
  package static let deskMaker: Analysis = {
    var analysis = Analysis(
      log: LogSummary(
        files: [
          LogDescription.File(
            name: "requests.csv", sha256: String(repeating: "0a", count: 32), rows: 9_214,
            accepted: 9_201, setAside: 9, duplicates: 4)
        ],
        from: time(2025, 1, 6), to: time(2025, 9, 30), asOf: time(2025, 9, 30),
        columns: ["customer": "asked by", "opened": "opened", "provider": "done by"]),
      external: counts)
    analysis.links = linkTable.enumerated().map { index, row in link(row, rank: index + 1) }
    analysis.parties = allParties
    analysis.rankings = [
      Ranking(
        measure: .responseTime,
        places: [
          .init(customer: "Warehouse", provider: "Purchasing", value: 68_639),
          .init(customer: "Customer Service", provider: "Design", value: 64_000),
        ]),
      Ranking(
        measure: .volume,
        places: [
          .init(customer: Link.externalCustomers, provider: "Customer Service", value: 2000)
        ]),
    ]
    analysis.cases = [chain]
    analysis.kinds = [
      KindSummary(
        kind: "order", requests: 1_200, failed: 608, recoverable: 420, overPromised: 170,
        inferredDue: nil),
      KindSummary(
        kind: nil, requests: 800, failed: 0, recoverable: 0, overPromised: 0,
        inferredDue: 86_400),
    ]
    analysis.overPromises = [
      OverPromise(
        kind: "order", provider: "Customer Service", requests: 170,
        criticalPath: [
          .init(customer: "Customer Service", provider: "Design", share: 0.61),
          .init(customer: "Warehouse", provider: "Purchasing", share: 0.39),
        ])
    ]
    analysis.trend = (1...9).map {
      MonthSummary(month: "2025-0\($0)", requests: 222, failed: 40 + 6 * $0)
    }
    analysis.notes = [Note(.dueInferred, ["count": "800"])]
    return analysis
  }()

  private static func time(_ year: Int, _ month: Int, _ day: Int, _ hour: Int = 8) -> Instant {
    CivilDate(year: year, month: month, day: day, hour: hour).utc
  }

  private static var counts: ExternalSummary {
    var external = ExternalSummary()
    external.requests = 2000
    external.open = 12
    external.failed = 608
    external.late = 608
    external.recoverable = 420
    external.overPromised = 170
    external.notTime = 18
    external.dueBasis = .mixed
    external.commonKind = "order"
    return external
  }

  private typealias Row = (
    customer: String, provider: String, verdict: LinkFinding.Verdict, requests: Int,
    own: Seconds, avoidable: Double, expected: Double
  )

  private static let linkTable: [Row] = [
    ("Customer Service", "Design", .weakest, 780, 64_000, 231, 97),
    ("Customer Service", "Logistics", .weak, 1_034, 73_809, 91, 60),
    ("Warehouse", "Purchasing", .weak, 723, 68_639, 79, 61),
    (Link.externalCustomers, "Customer Service", .sound, 2000, 6_490, 19, 22.5),
    ("Customer Service", "Sales", .watch, 1_406, 8_713, 0, 8),
    ("Customer Service", "Warehouse", .sound, 1_034, 19_289, 0, 11),
    ("Customer Service", "Finance", .sound, 1_034, 14_920, 0, 12),
    ("Sales", "Pricing", .sound, 549, 7_814, 0, 12.5),
    ("Customer Service", "IT", .sound, 283, 13_712, 0, 14),
    ("Customer Service", "Legal", .sound, 134, 54_222, 0, 15),
    ("Legal", "Finance", .sound, 134, 17_998, 0, 16),
    ("Design", "Sales", .sound, 77, 4_000, 0, 17),
    ("Sales", "Legal", .tooFew, 13, 9_000, 0, 0),
  ]

  private static func link(_ row: Row, rank: Int) -> LinkFinding {
    var link = LinkFinding(
      customer: row.customer, provider: row.provider,
      external: row.customer == Link.externalCustomers)
    link.rank = rank
    link.verdict = row.verdict
    link.requests = row.requests
    link.open = rank == 1 ? 7 : 0
    link.responseMedian = row.own * 5 / 4
    link.responseP90 = row.own * 3
    link.ownMedian = row.own
    link.ownP90 = row.own * 2
    link.ownTotal = row.own * row.requests
    link.target = .init(seconds: row.own * 3 / 5, basis: .pace)
    link.onTime = .init(promised: 400, kept: 280, rate: 0.7, low: 0.653, high: 0.743)
    link.avoidable = row.avoidable
    link.share = row.avoidable / 608
    link.expected = row.expected
    link.excess = row.avoidable - row.expected
    link.low = link.excess - 18
    link.high = link.excess + 18
    link.avoidableLow = max(0, row.avoidable - 18)
    link.avoidableHigh = row.avoidable + 18
    link.p = rank <= 3 ? 0.001 : row.requests < 20 ? nil : 0.8
    link.top = rank == 1 ? 0.97 : rank == 2 ? 0.03 : 0
    link.alone = Int(row.avoidable)
    link.refusals = []
    if rank == 1 {
      link.refusals = [
        .init(refusal: .tooBusy, requests: 31), .init(refusal: .dontKnow, requests: 12),
      ]
      link.degradation = .init(since: time(2025, 6, 15), ratio: 3, p: 0.0004, cost: 120)
      link.conflicts = [.init(id: "3", since: time(2025, 7, 21), days: 71)]
    }
    if rank <= 4 { link.detail = detail(of: row) }
    return link
  }

  private static func detail(of row: Row) -> LinkDetail {
    var detail = LinkDetail()
    detail.histogram = [1, 4, 9, 20, 31, 22, 9, 4].enumerated().map { index, requests in
      .init(
        from: (row.own / 16) << index, to: (row.own / 16) << (index + 1),
        requests: requests * row.requests / 100)
    }
    detail.months = (1...9).map {
      .init(
        month: "2025-0\($0)", requests: row.requests / 9,
        ownMedian: $0 == 2 ? nil : row.own * ($0 < 6 ? 1 : 3) / 2)
    }
    detail.kinds = [
      .init(kind: "special colour", requests: 500, ownMedian: row.own, pace: row.own / 2),
      .init(kind: nil, requests: 280, ownMedian: row.own / 3, pace: nil),
    ]
    detail.worst = ["C1042"]
    return detail
  }

  private static var allParties: [PartySummary] {
    let names = [
      "Customer Service", "Design", "Finance", "IT", "Legal", "Logistics", "Pricing",
      "Purchasing", "Sales", "Warehouse",
    ]
    let internals = names.map {
      PartySummary(
        name: $0, frontLine: $0 == "Customer Service", people: $0.count % 5 + 2, received: 700,
        made: 300, betweenness: 0.1)
    }
    let external = PartySummary(name: Link.externalCustomers, external: true, made: 2000)
    return (internals + [external]).sorted { $0.name < $1.name }
  }

  private static var chain: CaseChain {
    func step(
      _ id: String, _ parent: Int?, _ customer: String, _ provider: String, _ kind: String,
      from: Int, to: Int, own: Int, target: Int, critical: Bool
    ) -> CaseChain.Step {
      CaseChain.Step(
        id: id, parent: parent, customer: customer, provider: provider, kind: kind,
        opened: time(2025, 7, 1) + from * 3600, delivered: time(2025, 7, 1) + to * 3600,
        promised: parent == nil ? time(2025, 7, 2) : nil, own: own * 3600, target: target * 3600,
        critical: critical, pauses: [])
    }
    var chain = CaseChain(
      name: "C1042", outcome: .recoverable, opened: time(2025, 7, 1),
      steps: [
        step(
          "R1", nil, "Acme Offices", "Customer Service", "order", from: 0, to: 74, own: 6,
          target: 4, critical: true),
        step(
          "R2", 0, "Customer Service", "Sales", "price", from: 2, to: 10, own: 5, target: 5,
          critical: false),
        step(
          "R3", 1, "Sales", "Pricing", "list price", from: 4, to: 7, own: 3, target: 2,
          critical: false),
        step(
          "R4", 0, "Customer Service", "Design", "special colour", from: 2, to: 70, own: 68,
          target: 18, critical: true),
      ])
    chain.customer = "Acme Offices"
    chain.kind = "order"
    chain.due = time(2025, 7, 2)
    chain.dueBasis = .promise
    chain.delivered = time(2025, 7, 1) + 74 * 3600
    chain.late = 50 * 3600
    chain.complaint = true
    chain.carried = [.init(customer: "Customer Service", provider: "Design", share: 1)]
    return chain
  }
}
