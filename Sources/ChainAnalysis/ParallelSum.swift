import Synchronization

/// Sums over many chains with several workers.
///
/// Workers take slices of `count` items as they become free, so which worker records what varies
/// from run to run; the result does not, as tallies merge in any order.
///
/// - Parameters:
///   - start: makes an empty tally; called once for each worker.
///   - record: adds a slice to a tally.
///   - merge: adds one tally to another.
///   - progress: told how many items are done, from any worker.
func parallelSum<Tally: Sendable>(
  over count: Int, threads: Int,
  start: @escaping @Sendable () -> Tally,
  record: @escaping @Sendable (Range<Int>, inout Tally) -> Void,
  merge: (inout Tally, Tally) -> Void,
  progress: @escaping @Sendable (Int) -> Void
) async -> Tally {
  let slice = min(max(count / 64, 256), 16_384)
  let next = Mutex(0)
  let take: @Sendable () -> Range<Int>? = {
    next.withLock { next in
      guard next < count else { return nil }
      defer { next = min(next + slice, count) }
      return next..<min(next + slice, count)
    }
  }
  let workers = max(1, min(threads, (count + slice - 1) / slice))
  return await withTaskGroup(of: Tally.self) { group in
    for _ in 0..<workers {
      group.addTask {
        var tally = start()
        while let range = take() {
          record(range, &tally)
          progress(range.upperBound)
        }
        return tally
      }
    }
    var total: Tally?
    for await tally in group {
      if total == nil { total = tally } else { total.mutate { merge(&$0, tally) } }
    }
    return total ?? start()
  }
}

extension Optional {
  fileprivate mutating func mutate(_ body: (inout Wrapped) -> Void) {
    guard var value = self else { return }
    self = nil
    body(&value)
    self = value
  }
}
