/// A value for each of many pairs of small numbers, such as a kind and a party.
///
/// What a dictionary of pairs does, for a fraction of its cost.
struct PairValues<Value: Sendable>: Sendable {
  private var table = PairTable()
  private(set) var values: [Value] = []
  private let empty: Value

  /// - Parameter empty: the value of a pair that was not seen yet.
  init(_ empty: Value) { self.empty = empty }

  var keys: [SIMD2<Int32>] { table.pairs }

  subscript(_ first: Int32, _ second: Int32) -> Value {
    _read { yield table.number(of: first, second).map { values[Int($0)] } ?? empty }
    _modify {
      let place = Int(place(first, second))
      yield &values[place]
    }
  }

  /// Where a pair stands among all, which is added if it is new.
  mutating func place(_ first: Int32, _ second: Int32) -> Int32 {
    let place = table.intern(first, second)
    if Int(place) == values.count { values.append(empty) }
    return place
  }

  /// Adds the values of another with what adds two of them.
  mutating func merge(_ other: PairValues, _ add: (inout Value, Value) -> Void) {
    for (key, value) in zip(other.keys, other.values) { add(&self[key.x, key.y], value) }
  }

  /// The pairs with their values.
  var pairs: [(key: SIMD2<Int32>, value: Value)] {
    zip(keys, values).map { (key: $0, value: $1) }
  }
}
