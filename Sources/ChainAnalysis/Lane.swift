/// One figure of each request of a chain, in memory that is used for chain after chain.
///
/// Cheaper than an array where millions of short lists are written one after the other: nothing
/// is counted, copied or allocated. Valid until the chain that it belongs to is loaded anew.
@safe struct Lane<Value: BitwiseCopyable>: RandomAccessCollection {
  private let base: UnsafeMutablePointer<Value>
  let count: Int

  @unsafe init(_ base: UnsafeMutablePointer<Value>, count: Int) {
    unsafe self.base = base
    self.count = count
  }

  typealias Indices = Range<Int>
  var startIndex: Int { 0 }
  var endIndex: Int { count }
  var indices: Range<Int> { 0..<count }

  subscript(index: Int) -> Value {
    get {
      precondition(index >= 0 && index < count, "there is no such request in the chain")
      return unsafe base[index]
    }
    nonmutating set {
      precondition(index >= 0 && index < count, "there is no such request in the chain")
      unsafe base[index] = newValue
    }
  }
}

/// A range of places for each request of a chain.
struct RangeLane: RandomAccessCollection {
  let starts: Lane<Int>
  let ends: Lane<Int>

  var startIndex: Int { 0 }
  var endIndex: Int { starts.count }

  subscript(index: Int) -> Range<Int> {
    get { starts[index]..<ends[index] }
    nonmutating set {
      starts[index] = newValue.lowerBound
      ends[index] = newValue.upperBound
    }
  }
}
