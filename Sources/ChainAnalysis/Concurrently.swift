import Dispatch
import Synchronization

/// Does the pieces of a piece of work with several threads, in any order.
///
/// - Parameter work: told which piece; pieces must not depend on one another.
func concurrently(_ pieces: Int, threads: Int, _ work: @Sendable (_ piece: Int) -> Void) {
  guard threads > 1, pieces > 1 else {
    for piece in 0..<pieces { work(piece) }
    return
  }
  let next = Atomic(0)
  DispatchQueue.concurrentPerform(iterations: min(threads, pieces)) { _ in
    while true {
      let piece = next.add(1, ordering: .relaxed).oldValue
      guard piece < pieces else { return }
      work(piece)
    }
  }
}

/// What `make` makes of each number below `count`, in their order, with several threads.
func concurrentMap<Result: Sendable>(
  _ count: Int, threads: Int, _ make: @Sendable (Int) -> Result
) -> [Result] {
  let results = Mutex([Result?](repeating: nil, count: count))
  concurrently(count, threads: threads) { place in
    let result = make(place)
    results.withLock { $0[place] = result }
  }
  return results.withLock { $0.compactMap(\.self) }
}

/// `count` things in as many stretches as keep `threads` busy.
func stretches(of count: Int, threads: Int) -> [Range<Int>] {
  let pieces = threads > 1 ? max(1, min(threads * 8, count / 20_000)) : 1
  return (0..<pieces).map { (count * $0 / pieces)..<(count * ($0 + 1) / pieces) }
}

/// Values that several threads write, each to places of its own, while nobody reads them.
///
/// The memory of an array does not move while nothing touches the array, and it is touched only
/// by ``array``, once all have written.
@safe final class SharedValues<Value: BitwiseCopyable & Sendable>: @unchecked Sendable {
  private var values: [Value]
  private let base: UnsafeMutablePointer<Value>?
  let count: Int

  init(_ value: Value, count: Int) {
    values = Array(repeating: value, count: count)
    self.count = count
    unsafe base = values.withUnsafeMutableBufferPointer { $0.baseAddress }
  }

  subscript(place: Int) -> Value {
    get {
      precondition(place >= 0 && place < count, "there is no such place")
      guard let base = unsafe base else { preconditionFailure("there are no values") }
      return unsafe base[place]
    }
    set {
      precondition(place >= 0 && place < count, "there is no such place")
      guard let base = unsafe base else { preconditionFailure("there are no values") }
      unsafe base[place] = newValue
    }
  }

  /// The values, taken away from here.
  func array() -> [Value] {
    defer { values = [] }
    return values
  }
}
