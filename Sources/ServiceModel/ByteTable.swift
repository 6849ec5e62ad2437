/// Texts as bytes, so that millions of them are no strings: kept one after the other in two
/// allocations, or lent by whoever has them.
package struct ByteTable: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var lender: (any TextColumn)?

  package init() {}

  /// The texts of a column, which are read again and again rather than copied.
  package init(lentBy column: some TextColumn) { lender = column }

  package var count: Int { lender?.count ?? ends.count }

  /// Whether any text may be other than empty.
  package var hasText: Bool { lender?.hasText ?? !bytes.isEmpty }

  /// - Precondition: texts are kept here rather than lent.
  package mutating func append(_ text: some Sequence<UInt8>) {
    precondition(lender == nil, "texts that are lent do not change")
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
  }

  /// Appends a text: for callers that have millions of them.
  ///
  /// - Precondition: texts are kept here rather than lent.
  package mutating func append(_ text: [UInt8]) {
    precondition(lender == nil, "texts that are lent do not change")
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
  }

  /// Appends the texts of another table.
  ///
  /// - Precondition: both keep their texts.
  package mutating func append(contentsOf other: ByteTable) {
    precondition(lender == nil && other.lender == nil, "texts that are lent do not change")
    let start = bytes.count
    bytes.append(contentsOf: other.bytes)
    ends.append(contentsOf: other.ends.lazy.map { $0 + start })
  }

  package mutating func reserveCapacity(_ count: Int, bytes size: Int) {
    ends.reserveCapacity(count)
    bytes.reserveCapacity(size)
  }

  private func range(of index: Int) -> Range<Int> {
    (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }

  /// A text; a copy, where texts are lent.
  package subscript(index: Int) -> ArraySlice<UInt8> {
    guard let lender else { return bytes[range(of: index)] }
    return lender.withText(index) { text in
      var copy: [UInt8] = []
      copy.reserveCapacity(text.count)
      for place in text.indices { copy.append(text[place]) }
      return copy[...]
    }
  }

  /// Lends a text, which costs no copy.
  package func withText<Result>(_ index: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    guard let lender else { return body(bytes.span.extracting(range(of: index))) }
    return lender.withText(index, body)
  }

  /// Lets go of the memory of texts that are lent, as far as that costs nothing but reading them
  /// again.
  package func letGo() { lender?.letGo() }

  package func string(at index: Int) -> String { String(decoding: self[index], as: UTF8.self) }

  /// Whether text `left` stands before text `right`, compared byte by byte.
  package func precedes(_ left: Int, _ right: Int) -> Bool {
    if let answer = lender?.order(left, right) { return answer }
    return withText(left) { left in
      withText(right) { right in
        for place in 0..<min(left.count, right.count) where left[place] != right[place] {
          return left[place] < right[place]
        }
        return left.count < right.count
      }
    }
  }
}
