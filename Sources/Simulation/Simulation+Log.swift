package import ServiceModel

extension Simulation {
  /// Writes the log as CSV, in order of time, and keeps little of it in memory.
  ///
  /// - Parameter sink: Gets the bytes in pieces of some ten thousand.
  /// - Returns: what was planted and what it did.
  package func writeLog(to sink: ([UInt8]) throws -> Void) rethrows -> SimulationTruth {
    let words = LogWords.english
    switch options.shape {
    case .requests:
      return try write(words.requestColumns, to: sink, rows: \.requestRows) { row, csv in
        write(row, words, to: &csv)
      }
    case .events:
      return try write(words.eventColumns, to: sink, rows: { $0.eventRows(before: end) }) {
        row, csv in write(row, words, to: &csv)
      }
    }
  }

  /// The requests that were made, in order of time, and what was planted.
  ///
  /// Of an event log these are what its events tell; its people do nothing side by side.
  package func requests() -> (requests: [Request], truth: SimulationTruth) {
    var requests: [Request] = []
    let truth = inOrder(\.requestRows) { requests.append(request(of: $0)) }
    return (requests, truth)
  }

  private func write<Row: LogRow>(
    _ columns: [String], to sink: ([UInt8]) throws -> Void,
    rows: (SimulatedCase) -> [Row], _ write: (Row, inout CSVBytes) -> Void
  ) rethrows -> SimulationTruth {
    var csv = CSVBytes()
    for column in columns { csv.field(column.utf8) }
    csv.endRow()
    let truth = try inOrder(rows) { row in
      write(row, &csv)
      csv.endRow()
      try csv.flush(to: sink)
    }
    try csv.flush(always: true, to: sink)
    return truth
  }

  private func inOrder<Row: LogRow>(
    _ rows: (SimulatedCase) -> [Row], _ body: (Row) throws -> Void
  ) rethrows -> SimulationTruth {
    var order = TimeOrder<Row>()
    let truth = try run { served in
      let waiting = order.take(before: served.requests[0].opened)
      for row in waiting { try body(row) }
      for row in rows(served) { order.add(row) }
    }
    for row in order.takeAll() { try body(row) }
    return truth
  }
}
