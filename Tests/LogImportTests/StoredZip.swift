/// A zip archive whose members are not packed.
struct StoredZip {
  private(set) var bytes: [UInt8] = []

  init(_ members: [(name: String, content: [UInt8])]) {
    var directory: [UInt8] = []
    for (name, content) in members {
      let facts =
        Self.little(0, 2) + Self.little(0, 4) + Self.little(Self.checksum(content), 4)
        + Self.little(content.count, 4) + Self.little(content.count, 4)
        + Self.little(name.utf8.count, 2) + Self.little(0, 2)
      directory += Self.little(0x0201_4B50, 4) + Self.little(20, 2)
      directory += Self.little(20, 2) + Self.little(0, 2) + facts
      directory += Self.little(0, 10) + Self.little(bytes.count, 4) + Array(name.utf8)
      bytes += Self.little(0x0403_4B50, 4) + Self.little(20, 2) + Self.little(0, 2) + facts
      bytes += Array(name.utf8) + content
    }
    let start = bytes.count
    bytes += directory + Self.little(0x0605_4B50, 4) + Self.little(0, 4)
    bytes += Self.little(members.count, 2) + Self.little(members.count, 2)
    bytes += Self.little(directory.count, 4) + Self.little(start, 4) + Self.little(0, 2)
  }

  private static func little(_ number: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (8 * $0)) : 0 }
  }

  /// CRC-32 of ISO 3309.
  private static func checksum(_ content: [UInt8]) -> Int {
    var sum = UInt32.max
    for byte in content {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return Int(~sum)
  }
}
