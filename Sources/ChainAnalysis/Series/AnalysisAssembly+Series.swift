import ServiceModel

extension AnalysisAssembly {
  /// Adds promises and failures to the months of a link, and what to aim for next.
  ///
  /// By chance a link carries the same part of each month's failures.
  func extend(
    _ detail: inout LinkDetail, of finding: LinkFinding, number link: Int, with series: LinkSeries
  ) {
    let numbers = Dictionary(
      uniqueKeysWithValues: (0..<company.months.count).map { (company.months.name(of: $0), $0) })
    let failed = attribution.external.failed
    let chance = failed > 0 ? finding.expected / Double(failed) : 0
    for place in detail.months.indices {
      guard let month = numbers[detail.months[place].month] else { continue }
      let promises = series.promises(of: link, month: month)
      if promises.due > 0 {
        detail.months[place].promised = promises.due
        detail.months[place].kept = promises.kept
      }
      if let ratings = series.ratings(of: link, month: month) {
        detail.months[place].ratings = ratings.count
        detail.months[place].ratingMean = ratings.mean
      }
      guard failed > 0 else { continue }
      let units = attribution.standing.months[Int32(link), Int32(month)]
      let avoidable = Double(units) / Double(ShapleyValues.unit)
      let failures = Double(attribution.months[month].y)
      detail.months[place].avoidable = avoidable
      detail.months[place].share = failures > 0 ? avoidable / failures : 0
      detail.months[place].excess = avoidable - chance * failures
    }
    if !missing.contains(.rating) {
      detail.lowestRated = series.lowestRated(of: link, in: company)
    }
    detail.nextTarget = NextTarget(
      detail.months, target: finding.target?.seconds, onTimeTarget: options.onTimeTarget)
  }
}
