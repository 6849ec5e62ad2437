package import ChainAnalysis
import ServiceModel

/// The links as `links.csv`: a row a link, weakest first, all figures, for a spreadsheet.
///
/// UTF-8 with a byte order mark, so that Excel reads Chinese; otherwise as RFC 4180 says. Units
/// stand in the header. A cell is empty where nothing is known.
package struct CSVReport: Sendable {
  private let links: [LinkFinding]

  package init(_ analysis: Analysis) { links = analysis.links }

  package var text: String {
    let header = Self.columns.map(\.name)
    let rows = links.map { link in Self.columns.map { $0.cell(link).text } }
    return "\u{FEFF}"
      + ([header] + rows).map { $0.joined(separator: ",") + "\r\n" }.joined()
  }

  private struct Column: Sendable {
    var name: String
    var cell: @Sendable (LinkFinding) -> CSVCell

    init(_ name: String, _ cell: @escaping @Sendable (LinkFinding) -> CSVCell) {
      self.name = name
      self.cell = cell
    }
  }

  private static let columns: [Column] = identity + times + service + promises + failures + signs

  private static let identity = [
    Column("rank") { .number($0.rank) },
    Column("customer") { .words($0.customer) },
    Column("provider") { .words($0.provider) },
    Column("external") { .words($0.external ? "true" : "false") },
    Column("verdict") { .words($0.verdict.rawValue) },
    Column("requests") { .number($0.requests) },
    Column("open") { .number($0.open) },
  ]

  private static let times = [
    Column("responseMedianSeconds") { .number($0.responseMedian) },
    Column("responseP90Seconds") { .number($0.responseP90) },
    Column("ownMedianSeconds") { .number($0.ownMedian) },
    Column("ownP90Seconds") { .number($0.ownP90) },
    Column("ownTotalSeconds") { .number($0.ownTotal) },
    Column("supplierTotalSeconds") { .number($0.supplierTotal) },
    Column("targetSeconds") { .number($0.target?.seconds) },
    Column("targetBasis") { .words($0.target?.basis.rawValue) },
  ]

  private static let service = [
    Column("onTimePromised") { .number($0.onTime?.promised) },
    Column("onTimeKept") { .number($0.onTime?.kept) },
    Column("onTimeRate") { .number($0.onTime?.rate) },
    Column("onTimeLow") { .number($0.onTime?.low) },
    Column("onTimeHigh") { .number($0.onTime?.high) },
    Column("wellServedOf") { .number($0.wellServed?.of) },
    Column("wellServedCount") { .number($0.wellServed?.count) },
    Column("wellServedRate") { .number($0.wellServed?.rate) },
    Column("wellServedLow") { .number($0.wellServed?.low) },
    Column("wellServedHigh") { .number($0.wellServed?.high) },
    Column("rework") { .number($0.rework) },
    Column("repeats") { .number($0.repeats) },
    Column("passedAlong") { .number($0.passedAlong) },
    Column("reminders") { .number($0.reminders) },
    Column("complaints") { .number($0.complaints) },
    Column("ratings") { .number($0.rating?.count) },
    Column("ratingMean") { .number($0.rating?.mean) },
  ]

  private static let promises = [
    Column("promisesKept") { .number($0.promises.kept) },
    Column("promisesRenegotiated") { .number($0.promises.renegotiated) },
    Column("promisesToldTooLate") { .number($0.promises.toldTooLate) },
    Column("promisesSilent") { .number($0.promises.silent) },
    Column("promisesPulledForward") { .number($0.promises.pulledForward) },
  ]

  private static let failures = [
    Column("avoidable") { .number($0.avoidable) },
    Column("avoidableLow") { .number($0.avoidableLow) },
    Column("avoidableHigh") { .number($0.avoidableHigh) },
    Column("share") { .number($0.share) },
    Column("expected") { .number($0.expected) },
    Column("excess") { .number($0.excess) },
    Column("excessLow") { .number($0.low) },
    Column("excessHigh") { .number($0.high) },
    Column("p") { .number($0.p) },
    Column("top") { .number($0.top) },
    Column("alone") { .number($0.alone) },
  ]

  private static let signs = [
    Column("degradedSince") { .words($0.degradation?.since.description) },
    Column("degradedRatio") { .number($0.degradation?.ratio) },
    Column("degradedP") { .number($0.degradation?.p) },
    Column("degradedCost") { .number($0.degradation?.cost) },
    Column("contrastAgainst") { .number($0.contrast?.against) },
    Column("contrastRatio") { .number($0.contrast?.ratio) },
    Column("contrastP") { .number($0.contrast?.p) },
    Column("openConflicts") { .number($0.conflicts.count) },
  ]
}
