internal import GRDBSQLite

/// Texts that are lent to a statement for one run.
@safe struct LentTexts {
  private let handle: OpaquePointer
  private let bytes: UnsafeRawBufferPointer

  @unsafe init(handle: OpaquePointer, bytes: UnsafeRawBufferPointer) {
    unsafe self.handle = handle
    unsafe self.bytes = bytes
  }

  /// Binds a part of the texts to place `place`, counted from 1; nothing for an empty one.
  func bind(_ range: Range<Int>, at place: Int32) {
    guard !range.isEmpty, let base = unsafe bytes.baseAddress else {
      _ = unsafe sqlite3_bind_null(handle, place)
      return
    }
    let text = unsafe (base + range.lowerBound).assumingMemoryBound(to: CChar.self)
    // Without a destructor SQLite takes the text for one that stays where it is.
    _ = unsafe sqlite3_bind_text(handle, place, text, Int32(range.count), nil)
  }
}
