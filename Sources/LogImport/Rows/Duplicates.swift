import ServiceModel
import Wording

/// Finds rows that say again what an earlier row said.
struct Duplicates {
  /// The rows that count, in order.
  private(set) var kept: [Int]
  private(set) var faults: [RowFault] = []
  /// All rows by what was compared: their id, or the whole of them where the log has no ids.
  let index: HashIndex
  /// Rows that share a hash with an earlier row and differ from it all the same, by that row.
  private(set) var collisions: [Int: [Int]] = [:]

  init(_ rows: Rows, cells: CellReader) {
    let idColumn = rows.plan.columns[.id]
    index = HashIndex(idColumn == nil ? rows.hashes : rows.ids)
    var dropped: Set<Int> = []
    for (row, first) in index.repeats {
      let here = rows.place(row)
      func equals(_ other: Int) -> Bool {
        idColumn == nil
          ? cells.areEqualRows(here, rows.place(other)) : rows.haveEqualIDs(row, other)
      }
      guard let earlier = ([first] + collisions[first, default: []]).first(where: equals) else {
        collisions[first, default: []].append(row)
        continue
      }
      dropped.insert(row)
      let there = rows.place(earlier)
      let isSame = idColumn == nil || cells.areEqualRows(here, there)
      let spot = idColumn.flatMap { cells.range(here, column: $0)?.lowerBound }
      faults.append(
        RowFault(
          fault: isSame ? .duplicateRow : .duplicateID, part: here.part, start: here.start,
          spot: spot ?? here.start, column: Int32(idColumn ?? -1), number: there.start,
          otherPart: there.part))
    }
    kept =
      dropped.isEmpty ? Array(0..<rows.count) : (0..<rows.count).filter { !dropped.contains($0) }
  }
}
