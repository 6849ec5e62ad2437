import ServiceModel

/// The texts of one row, one after the other, each at the place of its role.
struct RowTexts {
  private(set) var bytes: [UInt8] = []
  /// Where each lies; empty for an empty one.
  private(set) var ranges: [Range<Int>]

  init(places: Int) { ranges = Array(repeating: 0..<0, count: places) }

  /// Forgets the row before.
  mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  mutating func set(_ text: Span<UInt8>, at place: Int) {
    let start = bytes.count
    bytes.append(copying: text)
    ranges[place] = start..<bytes.count
  }

  func isEmpty(_ place: Int) -> Bool { ranges[place].isEmpty }
}
