import ChainAnalysis

/// A figure that graph programs get for each of their subjects.
///
/// Names end in their units where they have one; a subject without the figure gets none.
struct FigureColumn<Subject: Sendable>: Sendable {
  enum Kind: String, Sendable {
    case string
    case integer
    case double
    case boolean
  }

  let name: String
  let kind: Kind
  let value: @Sendable (Subject) -> String?

  private init(
    _ name: String, _ kind: Kind, _ value: @escaping @Sendable (Subject) -> String?
  ) {
    (self.name, self.kind, self.value) = (name, kind, value)
  }

  static func string(
    _ name: String, _ value: @escaping @Sendable (Subject) -> String?
  ) -> Self { Self(name, .string, value) }

  static func integer(
    _ name: String, _ value: @escaping @Sendable (Subject) -> Int?
  ) -> Self { Self(name, .integer) { value($0).map { "\($0)" } } }

  static func double(
    _ name: String, _ value: @escaping @Sendable (Subject) -> Double?
  ) -> Self { Self(name, .double) { value($0).map { "\($0)" } } }

  static func boolean(
    _ name: String, _ value: @escaping @Sendable (Subject) -> Bool
  ) -> Self { Self(name, .boolean) { "\(value($0))" } }
}

extension FigureColumn<PartySummary> {
  static var ofParties: [Self] {
    [
      .string("team") { $0.team.map { PlainName($0).text } },
      .boolean("external", \.external),
      .boolean("frontLine", \.frontLine),
      .integer("people", \.people),
      .integer("received") { $0.received },
      .integer("made") { $0.made },
      .double("betweenness", \.betweenness),
    ]
  }
}

extension FigureColumn<LinkFinding> {
  static var ofLinks: [Self] {
    [
      .integer("rank") { $0.rank },
      .string("verdict", \.verdict.rawValue),
      .boolean("external", \.external),
      .integer("requests") { $0.requests },
      .integer("open") { $0.open },
      .integer("ownMedianSeconds", \.ownMedian),
      .integer("ownP90Seconds", \.ownP90),
      .integer("targetSeconds", \.target?.seconds),
      .double("onTimeRate", \.onTime?.rate),
      .double("avoidable") { $0.avoidable },
      .double("share") { $0.share },
      .double("expected") { $0.expected },
      .double("excess") { $0.excess },
      .double("excessLow") { $0.low },
      .double("excessHigh") { $0.high },
      .string("slowerSince") { $0.degradation.map { "\($0.since)" } },
      .double("slowerRatio", \.degradation?.ratio),
      .integer("conflictDays") { $0.conflicts.map(\.days).max() },
    ]
  }
}
