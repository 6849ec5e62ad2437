import ServiceModel

extension Chain {
  /// Works out own times again where parties have hours of their own: what of the hours of who
  /// served a request lies within it, outside all its children and pauses.
  ///
  /// The lags stay on the clock of the chain: a fix scales what passes there by the part that it
  /// takes from the own time.
  func measureOwnHours(of company: LeveledLog) {
    var covers: [[Range<Instant>]] = Array(repeating: [], count: count)
    for index in 0..<count {
      let row = rows[index]
      for pause in company.pauses(of: row) where pause.reason != .supplier {
        let end = min(pause.end, company.asOf)
        if pause.start < end { covers[index].append(pause.start..<end) }
      }
      let (start, end) = (company.log.opened[row], company.end(of: row))
      if index > 0, start < end { covers[parent[index]].append(start..<end) }
    }
    for index in 0..<count {
      own[index] = ownHours(of: rows[index], outside: covers[index], in: company)
    }
  }

  private func ownHours(
    of row: Int, outside covers: [Range<Instant>], in company: LeveledLog
  ) -> Seconds {
    let (start, end) = (company.log.opened[row], company.end(of: row))
    guard start < end else { return 0 }
    var time = company.time(of: row, from: start, to: end)
    var reach = start
    for cover in covers.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let from = max(reach, cover.lowerBound)
      let to = min(end, cover.upperBound)
      guard from < to else { continue }
      time -= company.time(of: row, from: from, to: to)
      reach = to
    }
    return time
  }
}
