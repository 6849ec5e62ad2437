/// The memory of lanes: lists of as many values as the longest chain so far has requests.
@safe final class LaneMemory<Value: BitwiseCopyable> {
  private let lanes: Int
  private let zero: Value
  private var capacity = 0
  private var memory: UnsafeMutablePointer<Value>?

  init(lanes: Int, zero: Value) {
    self.lanes = lanes
    self.zero = zero
  }

  deinit { unsafe memory?.deallocate() }

  /// Makes room for chains of `count` requests; what was there is lost if there was too little.
  func reserve(_ count: Int) {
    guard count > capacity || capacity == 0 else { return }
    unsafe memory?.deallocate()
    capacity = max(16, count * 2)
    let values = UnsafeMutablePointer<Value>.allocate(capacity: capacity * lanes)
    unsafe values.initialize(repeating: zero, count: capacity * lanes)
    unsafe memory = values
  }

  func lane(_ number: Int, count: Int) -> Lane<Value> {
    precondition(count <= capacity && number < lanes, "there is no such list")
    guard let memory = unsafe memory else { preconditionFailure("no room was made") }
    return unsafe Lane(memory + number * capacity, count: count)
  }
}
