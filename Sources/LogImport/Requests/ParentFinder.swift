import ServiceModel
import Wording

/// Finds the request that each request was made for by the parent's id.
struct ParentFinder {
  /// For each kept row, in order, the place of its parent among the kept rows.
  private(set) var parents: [Int32]
  private(set) var faults: [RowFault] = []

  init(_ rows: Rows, _ duplicates: Duplicates, cells: CellReader, opened: [Int64]) {
    let kept = duplicates.kept
    parents = Array(repeating: RequestLog.none, count: kept.count)
    guard let idColumn = rows.plan.columns[.id], let parentColumn = rows.plan.columns[.parent]
    else { return }
    var placeOfRow = Array(repeating: RequestLog.none, count: rows.count)
    for (place, row) in kept.enumerated() { placeOfRow[row] = Int32(place) }
    for (place, row) in kept.enumerated() where rows.parents[row] != 0 {
      let part = rows.part(of: row)
      let start = rows.starts[row]
      let found = duplicates.index.row(rows.parents[row]) { other in
        cells.areEqual(
          (part, start, parentColumn), (rows.part(of: other), rows.starts[other], idColumn))
      }
      if let found, found != row {
        parents[place] = placeOfRow[found]
      } else {
        let spot = cells.range(part: part, start: start, column: parentColumn)?.lowerBound
        faults.append(
          RowFault(
            fault: found == nil ? .unknownParent : .ownParent, part: part, start: start,
            spot: spot ?? start, column: Int32(parentColumn)))
      }
    }
    for place in cutCycles(
      opened: kept.map { opened[$0] },
      ids: { left, right in
        Self.precedes(rows, kept[left], kept[right], idColumn, cells)
      })
    {
      let row = kept[place]
      let part = rows.part(of: row)
      let spot = cells.range(part: part, start: rows.starts[row], column: parentColumn)
      faults.append(
        RowFault(
          fault: .parentCycle, part: part, start: rows.starts[row],
          spot: spot?.lowerBound ?? rows.starts[row], column: Int32(parentColumn)))
    }
  }

  private static func precedes(
    _ rows: Rows, _ left: Int, _ right: Int, _ column: Int, _ cells: CellReader
  ) -> Bool {
    let (a, b) = (rows.part(of: left), rows.part(of: right))
    let one = cells.bytes(part: a, start: rows.starts[left], column: column)
    let other = cells.bytes(part: b, start: rows.starts[right], column: column)
    return one.lexicographicallyPrecedes(other)
  }

  /// Cuts the earliest opened of every circle loose, the first by id of equally early ones.
  ///
  /// - Returns: The places that were cut, in ascending order.
  private mutating func cutCycles(opened: [Int64], ids precedes: (Int, Int) -> Bool) -> [Int] {
    var cut: [Int] = []
    // 0: not seen; otherwise the walk on which a place was seen.
    var walkOf = Array(repeating: Int32(0), count: parents.count)
    for start in parents.indices where walkOf[start] == 0 {
      let walk = Int32(start + 1)
      var place = start
      while walkOf[place] == 0, parents[place] >= 0 {
        walkOf[place] = walk
        place = Int(parents[place])
      }
      guard walkOf[place] == walk else {
        walkOf[start] = walk
        continue
      }
      var earliest = place
      var next = Int(parents[place])
      while next != place {
        let isEarlier =
          opened[next] < opened[earliest]
          || (opened[next] == opened[earliest] && precedes(next, earliest))
        if isEarlier { earliest = next }
        next = Int(parents[next])
      }
      parents[earliest] = RequestLog.none
      cut.append(earliest)
    }
    return cut.sorted()
  }
}
