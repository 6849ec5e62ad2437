import CZip

/// The members of a zip archive that lies in memory.
@safe final class ZipArchive {
  struct Member: Sendable {
    /// As it is shown to people.
    var name: String
    fileprivate var index: UInt64
  }

  enum Failure: Error {
    case damaged
    /// The members grow beyond what their reader allows.
    case oversized
    case locked
  }

  /// In the order of the archive; folders are left out.
  let members: [Member]
  /// By name: in small letters and with forward slashes, since writers differ in both.
  private let byName: [String: Member]
  private let archive: OpaquePointer
  /// What the library reads from.
  private let bytes: LogBytes

  init(_ bytes: LogBytes) throws(Failure) {
    self.bytes = bytes
    let opened = unsafe bytes.withPointer { pointer -> OpaquePointer? in
      guard
        let source = unsafe zip_source_buffer_create(pointer, UInt64(bytes.count), 0, nil)
      else { return nil }
      if let archive = unsafe zip_open_from_source(source, ZIP_RDONLY, nil) {
        return unsafe archive
      }
      unsafe zip_source_free(source)
      return nil
    }
    guard let opened = unsafe opened else { throw .damaged }
    unsafe archive = unsafe opened
    let count = unsafe zip_get_num_entries(opened, 0)
    members = (0..<UInt64(max(0, count))).compactMap { index in
      guard let raw = unsafe zip_get_name(opened, index, UInt32(ZIP_FL_ENC_RAW)) else { return nil }
      let name = unsafe Self.shown(String(validatingCString: raw), raw)
      return name.hasSuffix("/") ? nil : Member(name: name, index: index)
    }
    byName = Dictionary(members.map { (Self.key($0.name), $0) }) { first, _ in first }
  }

  deinit { unsafe zip_discard(archive) }

  /// The member of a name, however its letters and slashes are written.
  subscript(name: String) -> Member? { byName[Self.key(name)] }

  static func isZip(_ head: [UInt8]) -> Bool { head.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  private static func key(_ name: String) -> String {
    name.lowercased().replacing("\\", with: "/")
  }

  /// A name in the encoding that its bytes have: programs of Chinese systems write GBK.
  @unsafe private static func shown(_ valid: String?, _ raw: UnsafePointer<CChar>) -> String {
    if let valid { return valid }
    let bytes = unsafe String(cString: raw)
    var all: [UInt8] = []
    var place = unsafe raw
    while case let byte = unsafe UInt8(bitPattern: place.pointee), byte != 0 {
      all.append(byte)
      unsafe place += 1
    }
    guard let text = LegacyEncoding.gb18030.decoded(LogBytes(all), from: 0) else { return bytes }
    return String(decoding: text[0..<text.count], as: UTF8.self)
  }
}

extension ZipArchive {
  /// Hands the content of a member to `take`, a stretch at a time, until it says that it has
  /// enough.
  ///
  /// - Parameter budget: how many bytes may still come out of the archive; what comes is taken off.
  func unpack(
    _ member: Member, budget: inout Int, _ take: (Span<UInt8>) -> Bool
  ) throws(Failure) {
    var facts = unsafe zip_stat_t()
    let isKnown = unsafe zip_stat_index(archive, member.index, 0, &facts) == 0
    guard isKnown else { throw .damaged }
    let packed = unsafe Int(clamping: facts.comp_size)
    if unsafe facts.size > UInt64(min(budget, Gunzip.limit(packed: packed))) { throw .oversized }
    guard let file = unsafe zip_fopen_index(archive, member.index, 0) else {
      let isLocked = unsafe zip_error_code_zip(zip_get_error(archive)) == ZIP_ER_NOPASSWD
      throw isLocked ? .locked : .damaged
    }
    defer { unsafe zip_fclose(file) }
    var part = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      // The last stretch is read to its end, so that the library compares the checksum.
      let made = unsafe part.withUnsafeMutableBytes { part in
        unsafe Int(zip_fread(file, part.baseAddress, UInt64(part.count)))
      }
      guard made >= 0 else { throw .damaged }
      if made == 0 { return }
      budget -= made
      guard budget >= 0 else { throw .oversized }
      if !take(part.span.extracting(first: made)) { return }
    }
  }
}
