/// The memory of a ``Chain``: lists of as many numbers as the longest chain so far has requests.
@safe final class ChainMemory {
  /// Whether the lags of the chain that was loaded last are known.
  var hasLags = false
  var coverage = Coverage()
  private var capacity = 0
  private var memory: UnsafeMutablePointer<Int>?
  private var marks: UnsafeMutablePointer<Bool>?

  /// How many lists of numbers there are, and of marks.
  private static let lanes = 15
  private static let markLanes = 2

  deinit {
    unsafe memory?.deallocate()
    unsafe marks?.deallocate()
  }

  /// Makes room for chains of `count` requests; what was there is lost.
  func reserve(_ count: Int) {
    guard count > capacity || capacity == 0 else { return }
    unsafe memory?.deallocate()
    unsafe marks?.deallocate()
    capacity = max(16, count * 2)
    let numbers = UnsafeMutablePointer<Int>.allocate(capacity: capacity * Self.lanes)
    unsafe numbers.initialize(repeating: 0, count: capacity * Self.lanes)
    unsafe memory = numbers
    let flags = UnsafeMutablePointer<Bool>.allocate(capacity: capacity * Self.markLanes)
    unsafe flags.initialize(repeating: false, count: capacity * Self.markLanes)
    unsafe marks = flags
  }

  /// List `number` of numbers.
  func numbers(_ number: Int, count: Int) -> Lane<Int> {
    precondition(count <= capacity && number < Self.lanes, "there is no such list")
    guard let memory = unsafe memory else { preconditionFailure("no chain was loaded") }
    return unsafe Lane(memory + number * capacity, count: count)
  }

  /// List `number` of marks.
  func marks(_ number: Int, count: Int) -> Lane<Bool> {
    precondition(count <= capacity && number < Self.markLanes, "there is no such list")
    guard let marks = unsafe marks else { preconditionFailure("no chain was loaded") }
    return unsafe Lane(marks + number * capacity, count: count)
  }
}
