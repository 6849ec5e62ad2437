import ServiceModel
import Wording

/// Finds the request that each request was made for by the parent's id.
struct ParentFinder {
  /// For each kept row, in order, the place of its parent among the kept rows.
  private(set) var parents: [Int32]
  private(set) var faults: [RowFault] = []

  private let rows: Rows
  private let cells: CellReader

  init(
    _ rows: Rows, _ duplicates: Duplicates, cells: CellReader, opened: TimeColumn, threads: Int,
    isKnownElsewhere: (@Sendable ([UInt8]) -> Bool)? = nil
  ) async {
    self.rows = rows
    self.cells = cells
    let kept = duplicates.kept
    guard let idColumn = rows.plan.columns[.id], let column = rows.plan.columns[.parent] else {
      parents = Array(repeating: RequestLog.none, count: kept.count)
      return
    }
    let search = ParentSearch(
      rows: rows, duplicates: duplicates, cells: cells, idColumn: idColumn, column: column,
      places: kept.isAll ? nil : Self.places(of: kept, among: rows.count),
      known: rows.plan.parentKey.map { Self.rows(rows, kept, cells, column, namedBy: $0) },
      isKnownElsewhere: isKnownElsewhere)
    let builder = ColumnBuilder<Int32>(count: kept.count)
    let found = await RowRanges(rows: kept.count).map(threads: threads) { places in
      unsafe search.find(places, into: builder)
    }
    parents = builder.finished()
    for part in found { faults += part.faults }
    // Where every request names an earlier row there can be no circle.
    guard found.contains(where: \.looksAhead) else { return }
    let cut = cutCycles(opened: opened) { left, right in
      let texts = [left, right].map { cells.bytes(rows.place(kept[$0]), column: idColumn) }
      return texts[0].lexicographicallyPrecedes(texts[1])
    }
    for place in cut { faults.append(search.fault(.parentCycle, kept[place])) }
  }

  /// For every row the row that its parent cell names by the cells of `key` rather than by id.
  ///
  /// - Complexity: O(*n*) look-ups of cells for *n* rows: slower than by id.
  private static func rows(
    _ rows: Rows, _ kept: KeptRows, _ cells: CellReader, _ column: Int, namedBy key: Int
  ) -> [Int32] {
    var rowOf: [[UInt8]: Int32] = [:]
    for row in kept {
      let name = cells.bytes(rows.place(row), column: key)
      if !name.isEmpty, rowOf[name] == nil { rowOf[name] = Int32(row) }
    }
    return (0..<rows.count).map { row in
      guard rows.parents[row] != 0 else { return RequestLog.none }
      return rowOf[cells.bytes(rows.place(row), column: column)] ?? RequestLog.none
    }
  }

  private static func places(of kept: KeptRows, among count: Int) -> [Int32] {
    var places = Array(repeating: RequestLog.none, count: count)
    for (place, row) in kept.enumerated() { places[row] = Int32(place) }
    return places
  }

  /// Cuts the earliest opened of every circle loose, the first by id of equally early ones.
  ///
  /// - Returns: The places that were cut, in ascending order.
  private mutating func cutCycles(
    opened: TimeColumn, precedes: (Int, Int) -> Bool
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

/// Looks parents up for a stretch of rows.
private struct ParentSearch: Sendable {
  let rows: Rows
  let duplicates: Duplicates
  let cells: CellReader
  let idColumn: Int
  let column: Int
  /// The place of each row among the kept ones; nil where all are kept.
  let places: [Int32]?
  /// What the parent cells name, where that is no id.
  let known: [Int32]?
  let isKnownElsewhere: (@Sendable ([UInt8]) -> Bool)?

  struct Findings: Sendable {
    var faults: [RowFault] = []
    /// Whether any request names a later row.
    var looksAhead = false
  }

  @unsafe func find(_ range: Range<Int>, into parents: ColumnBuilder<Int32>) -> Findings {
    let kept = duplicates.kept
    var findings = Findings()
    guard let first = range.first.map({ kept[$0] }), let last = range.last.map({ kept[$0] }) else {
      return findings
    }
    let found = rowsNamed(by: first..<(last + 1))
    let target = unsafe parents.pointer(range.lowerBound)
    for place in range {
      let row = kept[place]
      let parent = Int(found[row - first])
      var parentPlace = RequestLog.none
      if rows.parents[row] != 0 {
        if parent >= 0, parent != row {
          parentPlace = places.map { $0[parent] } ?? Int32(parent)
        } else if parent == row {
          findings.faults.append(fault(.ownParent, row))
        } else if !isKnown(cells.bytes(rows.place(row), column: column)) {
          findings.faults.append(fault(.unknownParent, row))
        }
      }
      if Int(parentPlace) >= place { findings.looksAhead = true }
      unsafe target[place - range.lowerBound] = parentPlace
    }
    return findings
  }

  /// Whether what no row is called says that there is no parent, or stands elsewhere.
  private func isKnown(_ parent: [UInt8]) -> Bool {
    EmptyWords.isEmpty(parent.span) || isKnownElsewhere?(parent) == true
  }

  /// For every row the row whose id its parent cell names, or −1.
  private func rowsNamed(by range: Range<Int>) -> [Int32] {
    if let known { return Array(known[range]) }
    var found = duplicates.index.rows(rows.parents, in: range)
    // Identifiers of one form have hashes of their own.
    if rows.idForm != nil { return found }
    rows.places.forEachStretch(of: range) { part, stretch in
      cells.comparing(part: part, column: column, with: idColumn) { isEqual in
        for row in stretch where found[row - range.lowerBound] >= 0 {
          let first = Int(found[row - range.lowerBound])
          let here = rows.place(row).start
          if isEqual(here, rows.place(first)) { continue }
          let other = duplicates.collisions[first, default: []].first {
            isEqual(here, rows.place($0))
          }
          found[row - range.lowerBound] = other.map { Int32($0) } ?? RequestLog.none
        }
      }
    }
    // Parents stand before them, mostly.
    cells.release(rows.place(0), rows.place(range.upperBound - 1))
    return found
  }

  func fault(_ fault: FaultPhrase, _ row: Int) -> RowFault {
    let place = rows.place(row)
    let spot = cells.range(place, column: column)?.lowerBound ?? place.start
    return RowFault(
      fault: fault, part: place.part, start: place.start, spot: spot, column: Int32(column))
  }
}
