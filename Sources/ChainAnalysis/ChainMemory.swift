/// The memory of a ``Chain``.
final class ChainMemory {
  /// Whether the lags of the chain that was loaded last are known.
  var hasLags = false
  var coverage = Coverage()
  private let numbers = LaneMemory(lanes: 15, zero: 0)
  private let marks = LaneMemory(lanes: 2, zero: false)

  /// Makes room for chains of `count` requests; what was there is lost.
  func reserve(_ count: Int) {
    numbers.reserve(count)
    marks.reserve(count)
  }

  /// List `number` of numbers.
  func numbers(_ number: Int, count: Int) -> Lane<Int> { numbers.lane(number, count: count) }

  /// List `number` of marks.
  func marks(_ number: Int, count: Int) -> Lane<Bool> { marks.lane(number, count: count) }
}
