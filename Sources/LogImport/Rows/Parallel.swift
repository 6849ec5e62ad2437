import Synchronization

/// Does the pieces of a piece of work with several threads, in any order.
///
/// - Parameter work: told which piece; pieces must not depend on one another.
func inParallel(
  _ pieces: Int, threads: Int, _ work: @escaping @Sendable (_ piece: Int) -> Void
) async {
  guard threads > 1, pieces > 1 else {
    for piece in 0..<pieces { work(piece) }
    return
  }
  let next = NextPiece()
  await withTaskGroup(of: Void.self) { group in
    for _ in 0..<min(threads, pieces) {
      group.addTask {
        while true {
          let piece = next.number.add(1, ordering: .relaxed).oldValue
          guard piece < pieces else { return }
          work(piece)
        }
      }
    }
  }
}

private final class NextPiece: Sendable {
  let number = Atomic(0)
}

/// Rows in stretches of equal length, for passes that look at each row by itself.
struct RowRanges: Sendable {
  let rows: Int
  /// How many rows a stretch has.
  var length = 1 << 16

  var count: Int { (rows + length - 1) / length }

  subscript(piece: Int) -> Range<Int> {
    (piece * length)..<min(rows, (piece + 1) * length)
  }

  /// What `body` makes of each stretch, in their order.
  func map<Result: Sendable>(
    threads: Int, _ body: @escaping @Sendable (Range<Int>) -> Result
  ) async -> [Result] {
    let results = Results<Result>()
    await inParallel(count, threads: threads) { piece in
      let result = body(self[piece])
      results.pieces.withLock { $0.append((piece, result)) }
    }
    return results.pieces.withLock { $0.sorted { $0.0 < $1.0 }.map(\.1) }
  }
}

private final class Results<Result: Sendable>: Sendable {
  let pieces = Mutex<[(Int, Result)]>([])
}
