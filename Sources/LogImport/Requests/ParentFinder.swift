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
    guard rows.plan.columns[.id] != nil, let column = rows.plan.columns[.parent] else { return }
    let found =
      rows.plan.parentKey.map { Self.parentRows(rows, duplicates, cells, column, key: $0) }
      ?? Self.parentRows(rows, duplicates, cells, column)
    let places = kept.count == rows.count ? nil : Self.places(of: kept, among: rows.count)
    for (place, row) in kept.enumerated() where rows.parents[row] != 0 {
      let parent = Int(found[row])
      if parent >= 0, parent != row {
        parents[place] = places.map { $0[parent] } ?? Int32(parent)
      } else {
        note(parent == row ? .ownParent : .unknownParent, rows.place(row), column, cells)
      }
    }
    let cut = cutCycles(
      opened: kept.count == rows.count ? opened : kept.map { opened[$0] },
      precedes: { rows.idTexts.precedes(kept[$0], kept[$1]) })
    for place in cut { note(.parentCycle, rows.place(kept[place]), column, cells) }
  }

  /// For every row the row whose id its parent cell names, or −1.
  private static func parentRows(
    _ rows: Rows, _ duplicates: Duplicates, _ cells: CellReader, _ column: Int
  ) -> [Int32] {
    var found = duplicates.index.rows(rows.parents)
    for part in cells.parts.indices {
      cells.comparing(part: part, column: column) { isEqual in
        for row in rows.firstOfPart[part]..<rows.firstOfPart[part + 1] where found[row] >= 0 {
          let first = Int(found[row])
          if isEqual(rows.starts[row], rows.idTexts[first]) { continue }
          let other = duplicates.collisions[first, default: []].first {
            isEqual(rows.starts[row], rows.idTexts[$0])
          }
          found[row] = other.map { Int32($0) } ?? RequestLog.none
        }
      }
    }
    return found
  }

  /// The same, where parents are named by another column than the id.
  ///
  /// - Complexity: O(*n*) look-ups of cells for *n* rows: slower than by id.
  private static func parentRows(
    _ rows: Rows, _ duplicates: Duplicates, _ cells: CellReader, _ column: Int, key: Int
  ) -> [Int32] {
    var rowOf: [[UInt8]: Int32] = [:]
    for row in duplicates.kept {
      let name = cells.bytes(rows.place(row), column: key)
      if !name.isEmpty, rowOf[name] == nil { rowOf[name] = Int32(row) }
    }
    return (0..<rows.count).map { row in
      guard rows.parents[row] != 0 else { return RequestLog.none }
      return rowOf[cells.bytes(rows.place(row), column: column)] ?? RequestLog.none
    }
  }

  private static func places(of kept: [Int], among count: Int) -> [Int32] {
    var places = Array(repeating: RequestLog.none, count: count)
    for (place, row) in kept.enumerated() { places[row] = Int32(place) }
    return places
  }

  private mutating func note(
    _ fault: FaultPhrase, _ place: RowPlace, _ column: Int, _ cells: CellReader
  ) {
    let spot = cells.range(place, column: column)?.lowerBound ?? place.start
    faults.append(
      RowFault(
        fault: fault, part: place.part, start: place.start, spot: spot, column: Int32(column)))
  }

  /// Cuts the earliest opened of every circle loose, the first by id of equally early ones.
  ///
  /// - Returns: The places that were cut, in ascending order.
  private mutating func cutCycles(
    opened: [Int64], precedes: (Int, Int) -> Bool
  ) -> [Int] {
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
