/// Texts kept as bytes, one after the other, so that millions of them are two allocations.
package struct ByteTable: Sendable {
  package private(set) var bytes: [UInt8] = []
  private var ends: [Int] = []

  package init() {}

  package var count: Int { ends.count }

  package mutating func append(_ text: some Sequence<UInt8>) {
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
  }

  package mutating func append(_ other: ByteTable) {
    append(joined: other.bytes[...], ends: other.ends)
  }

  /// Appends texts that stand one after the other in `joined`; `ends` says where each ends.
  package mutating func append(joined: ArraySlice<UInt8>, ends: [Int]) {
    let base = bytes.count
    bytes.append(contentsOf: joined)
    for end in ends { self.ends.append(end + base) }
  }

  package mutating func reserveCapacity(_ count: Int, bytes size: Int) {
    ends.reserveCapacity(count)
    bytes.reserveCapacity(size)
  }

  /// Where text `index` lies in ``bytes``.
  package func range(of index: Int) -> Range<Int> {
    (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }

  package subscript(index: Int) -> ArraySlice<UInt8> { bytes[range(of: index)] }

  package func string(at index: Int) -> String { String(decoding: self[index], as: UTF8.self) }

  /// Whether text `left` stands before text `right`, compared byte by byte.
  package func precedes(_ left: Int, _ right: Int) -> Bool {
    self[left].lexicographicallyPrecedes(self[right])
  }
}
