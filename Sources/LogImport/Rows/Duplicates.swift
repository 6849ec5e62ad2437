import Wording

/// Finds rows that say again what an earlier row said.
struct Duplicates {
  /// The rows that count, in order.
  private(set) var kept: [Int] = []
  private(set) var faults: [RowFault] = []
  /// The kept rows by id; empty where the log has no ids.
  private(set) var index: HashIndex

  init(_ rows: Rows, cells: CellReader) {
    let hashes = rows.plan.comparesWholeRows ? rows.hashes : rows.ids
    index = HashIndex(hashes)
    kept.reserveCapacity(rows.count)
    let idColumn = rows.plan.columns[.id]
    for part in 0..<(rows.firstOfPart.count - 1) {
      for row in rows.firstOfPart[part]..<rows.firstOfPart[part + 1] {
        // An empty id is no id.
        if idColumn != nil, hashes[row] == 0 {
          kept.append(row)
          continue
        }
        let here = (part: part, start: rows.starts[row])
        let earlier = index.insert(row) { other in
          let there = (part: rows.part(of: other), start: rows.starts[other])
          guard let idColumn else { return cells.areEqualRows(here, there) }
          return cells.areEqual(
            (here.part, here.start, idColumn), (there.part, there.start, idColumn))
        }
        guard let earlier else {
          kept.append(row)
          continue
        }
        let there = (part: rows.part(of: earlier), start: rows.starts[earlier])
        let isSame = idColumn == nil || cells.areEqualRows(here, there)
        faults.append(
          RowFault(
            fault: isSame ? .duplicateRow : .duplicateID, part: part, start: here.start,
            spot: spot(here, idColumn, cells), column: Int32(idColumn ?? -1),
            number: there.start, otherPart: there.part))
      }
    }
  }

  private func spot(
    _ row: (part: Int, start: Int), _ column: Int?, _ cells: CellReader
  ) -> Int {
    guard let column else { return row.start }
    return cells.range(part: row.part, start: row.start, column: column)?.lowerBound ?? row.start
  }
}
