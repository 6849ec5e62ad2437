/// Numbers in bytes, the least significant byte first; nil beyond the end.
struct LittleEndian {
  private let content: [UInt8]

  init(_ content: [UInt8]) { self.content = content }

  /// The number of at most eight bytes at `place`; nil too where it is beyond any length.
  func number(at place: Int, size: Int) -> Int? {
    guard let part = bytes(at: place, count: size) else { return nil }
    return Int(exactly: part.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
  }

  func bytes(at place: Int, count: Int) -> ArraySlice<UInt8>? {
    guard place >= 0, place <= content.count, count <= content.count - place else { return nil }
    return content[place..<place + count]
  }
}
