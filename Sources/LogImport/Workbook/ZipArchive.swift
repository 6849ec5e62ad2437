/// The members of a zip archive that lies in memory (PKWARE APPNOTE 6.3, Zip64 included).
struct ZipArchive: Sendable {
  struct Member: Sendable {
    /// Where its local header begins.
    var offset: Int
    var packed: Int
    var size: Int
    var method: Int
    var checksum: UInt32
  }

  enum Failure: Error {
    case damaged
    /// The members grow beyond what their reader allows.
    case oversized
  }

  let bytes: LogBytes
  /// By name: in small letters and with forward slashes, since writers differ in both.
  private(set) var members: [String: Member] = [:]

  /// Reads the directory at the end of the archive.
  init(_ bytes: LogBytes) throws(Failure) {
    self.bytes = bytes
    let (range, count) = try Self.directory(of: bytes)
    let directory = LittleEndian(bytes[range])
    var place = 0
    for _ in 0..<count {
      guard directory.number(at: place, size: 4) == 0x0201_4B50,
        let nameCount = directory.number(at: place + 28, size: 2),
        let extraCount = directory.number(at: place + 30, size: 2),
        let noteCount = directory.number(at: place + 32, size: 2),
        let name = directory.bytes(at: place + 46, count: nameCount),
        let extra = directory.bytes(at: place + 46 + nameCount, count: extraCount),
        let member = Self.member(directory, at: place, extra: LittleEndian(Array(extra)))
      else { throw .damaged }
      let key = Self.key(String(decoding: name, as: UTF8.self))
      if members[key] == nil { members[key] = member }
      place += 46 + nameCount + extraCount + noteCount
    }
  }

  /// The member of a name, however its letters and slashes are written.
  subscript(name: String) -> Member? { members[Self.key(name)] }

  static func isZip(_ head: [UInt8]) -> Bool { head.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  private static func key(_ name: String) -> String {
    name.lowercased().replacing("\\", with: "/")
  }
}

extension ZipArchive {
  /// Where the directory lies and how many members it lists.
  private static func directory(of bytes: LogBytes) throws(Failure) -> (Range<Int>, Int) {
    // The record at the very end may be followed by a remark of at most 65535 bytes.
    let base = max(0, bytes.count - 65_557)
    let tail = LittleEndian(bytes[base..<bytes.count])
    let ends = stride(from: bytes.count - base - 22, through: 0, by: -1)
    guard let end = ends.first(where: { tail.number(at: $0, size: 4) == 0x0605_4B50 }),
      var count = tail.number(at: end + 10, size: 2), var size = tail.number(at: end + 12, size: 4),
      var start = tail.number(at: end + 16, size: 4)
    else { throw .damaged }
    if tail.number(at: end - 20, size: 4) == 0x0706_4B50 {
      guard let place = tail.number(at: end - 12, size: 8), place <= bytes.count - 56 else {
        throw .damaged
      }
      let wide = LittleEndian(bytes[place..<place + 56])
      guard wide.number(at: 0, size: 4) == 0x0606_4B50,
        let wideCount = wide.number(at: 32, size: 8), let wideSize = wide.number(at: 40, size: 8),
        let wideStart = wide.number(at: 48, size: 8)
      else { throw .damaged }
      (count, size, start) = (wideCount, wideSize, wideStart)
    }
    guard start <= bytes.count, size <= bytes.count - start, count <= size / 46 else {
      throw .damaged
    }
    return (start..<start + size, count)
  }

  private static func member(
    _ directory: LittleEndian, at place: Int, extra: LittleEndian
  ) -> Member? {
    guard let flags = directory.number(at: place + 8, size: 2), flags & 1 == 0,
      let method = directory.number(at: place + 10, size: 2),
      let checksum = directory.number(at: place + 16, size: 4),
      var packed = directory.number(at: place + 20, size: 4),
      var size = directory.number(at: place + 24, size: 4),
      var offset = directory.number(at: place + 42, size: 4)
    else { return nil }
    var wide = extra.zip64Field
    func widen(_ number: inout Int) {
      guard number == 0xFFFF_FFFF, let place = wide, let value = extra.number(at: place, size: 8)
      else { return }
      number = value
      wide = place + 8
    }
    widen(&size)
    widen(&packed)
    widen(&offset)
    return Member(
      offset: offset, packed: packed, size: size, method: method,
      checksum: UInt32(truncatingIfNeeded: checksum))
  }
}

extension LittleEndian {
  /// Where the content of the extra field of Zip64 begins.
  fileprivate var zip64Field: Int? {
    var place = 0
    while let kind = number(at: place, size: 2), let count = number(at: place + 2, size: 2) {
      if kind == 1 { return place + 4 }
      place += 4 + count
    }
    return nil
  }
}
