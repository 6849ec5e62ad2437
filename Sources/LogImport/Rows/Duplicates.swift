import ServiceModel
import Wording

/// Finds rows that say again what an earlier row said.
struct Duplicates: Sendable {
  /// The rows that count.
  let kept: KeptRows
  private(set) var faults: [RowFault] = []
  /// All rows by what was compared: their id, or the whole of them where the log has no ids.
  let index: RowIndex
  /// Rows that share a hash with an earlier row and differ from it all the same, by that row.
  private(set) var collisions: [Int: [Int]] = [:]

  /// - Parameter numbers: the identifiers, where they are numbers.
  init(_ rows: Rows, numbers: RowNumbers? = nil, cells: CellReader, threads: Int) async {
    let idColumn = rows.plan.columns[.id]
    index = await RowIndex(rows, numbers, threads: threads)
    var dropped: Set<Int> = []
    for (row, first) in index.repeats {
      let here = rows.place(row)
      func equals(_ other: Int) -> Bool {
        guard let idColumn else { return cells.areEqualRows(here, rows.place(other)) }
        return cells.bytes(here, column: idColumn)
          == cells.bytes(rows.place(other), column: idColumn)
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
      dropped.isEmpty
      ? KeptRows(all: rows.count)
      : KeptRows((0..<rows.count).filter { !dropped.contains($0) }.map { Int32($0) })
  }
}
