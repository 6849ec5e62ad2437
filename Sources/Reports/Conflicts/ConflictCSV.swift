package import ChainAnalysis
import ServiceModel

/// Recorded conflicts as `conflicts.csv`: a row a conflict, worst first, all figures.
///
/// UTF-8 with a byte order mark; a cell is empty where nothing is known.
package struct ConflictCSV: Sendable {
  private let conflicts: [ConflictFinding]

  package init(_ analysis: Analysis) { conflicts = analysis.conflicts }

  package var text: String {
    let rows = conflicts.map { conflict in Self.columns.map { $0.cell(conflict).text } }
    return "\u{FEFF}"
      + ([Self.columns.map(\.name)] + rows).map { $0.joined(separator: ",") + "\r\n" }.joined()
  }

  private struct Column: Sendable {
    var name: String
    var cell: @Sendable (ConflictFinding) -> CSVCell

    init(_ name: String, _ cell: @escaping @Sendable (ConflictFinding) -> CSVCell) {
      self.name = name
      self.cell = cell
    }
  }

  private static let columns = record + harm

  private static let record = [
    Column("conflict") { .words($0.id) },
    Column("party") { .words($0.texts?.first ?? $0.first) },
    Column("otherParty") { .words($0.texts?.second ?? $0.second) },
    Column("opened") { .words($0.opened.description) },
    Column("settled") { .words($0.settled?.description) },
    Column("days") { .number($0.days) },
    Column("type") { .words($0.kind?.rawValue) },
    Column("stage") { .number($0.stage) },
    Column("owner") { .words($0.owner) },
    Column("review") { .words($0.review?.description) },
    Column("daysPastReview") { .number($0.daysPastReview) },
    Column("stuckAt") { .words($0.nextStep?.rawValue) },
    Column("daysStuck") { .number($0.daysStuck) },
    Column("cause") { .words($0.texts?.cause) },
  ]

  private static let harm =
    [
      Column("requestsMeanwhile") { .number($0.hurt?.requests) },
      Column("failedMeanwhile") { .number($0.hurt?.failed) },
      Column("requestsBefore") { .number($0.hurt?.before) },
      Column("failedBefore") { .number($0.hurt?.failedBefore) },
      Column("expected") { .number($0.hurt?.excess?.expected) },
      Column("excess") { .number($0.hurt?.excess?.failures) },
      Column("excessLow") { .number($0.hurt?.excess?.low) },
      Column("excessHigh") { .number($0.hurt?.excess?.high) },
      Column("next30Days") { .number($0.hurt?.excess?.tomorrow) },
      Column("next30DaysLow") { .number($0.hurt?.excess?.tomorrowLow) },
      Column("next30DaysHigh") { .number($0.hurt?.excess?.tomorrowHigh) },
    ] + ratios

  /// How much longer each serves the other and everyone else, in the order of the analysis.
  private static let ratios: [Column] =
    ["secondForFirst", "firstForSecond", "firstForOthers", "secondForOthers"].enumerated()
    .flatMap { place, name in
      [
        Column(name + "Ratio") { $0.ratio(place).map { .number($0.value) } ?? .words(nil) },
        Column(name + "Low") { $0.ratio(place).map { .number($0.low) } ?? .words(nil) },
        Column(name + "High") { $0.ratio(place).map { .number($0.high) } ?? .words(nil) },
      ]
    }
}

extension ConflictFinding {
  fileprivate func ratio(_ place: Int) -> ServiceEffect.Ratio? {
    place < service.count ? service[place].ratio : nil
  }
}
