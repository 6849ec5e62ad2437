internal import GRDB
import GRDBSQLite
import ServiceModel

/// A statement that is run very often, its values bound and read without being wrapped.
///
/// A million rows of two dozen columns go through here: wrapped values would take longer than
/// SQLite does.
@safe struct StoreStatement {
  private let statement: Statement
  private let handle: OpaquePointer
  private let db: Database

  init(_ sql: String, in db: Database) throws {
    self.db = db
    statement = try db.makeStatement(sql: sql)
    unsafe handle = statement.sqliteStatement
  }

  /// Binds a value to place `place`, counted from 1.
  func bind(_ value: Int64?, at place: Int32) {
    if let value {
      _ = unsafe sqlite3_bind_int64(handle, place, value)
    } else {
      _ = unsafe sqlite3_bind_null(handle, place)
    }
  }

  func bind(_ value: Double, at place: Int32) {
    _ = unsafe sqlite3_bind_double(handle, place, value)
  }

  /// Binds a text; nothing for an empty one.
  func bind(_ text: ArraySlice<UInt8>, at place: Int32) {
    guard !text.isEmpty else { return bind(nil, at: place) }
    unsafe text.withUnsafeBytes { text in
      let base = unsafe text.baseAddress?.assumingMemoryBound(to: CChar.self)
      _ = unsafe sqlite3_bind_text(handle, place, base, Int32(text.count), Self.copied)
    }
  }

  /// Binds bytes.
  func bind(bytes: [UInt8], at place: Int32) {
    unsafe bytes.withUnsafeBytes { bytes in
      _ = unsafe sqlite3_bind_blob64(
        handle, place, bytes.baseAddress, UInt64(bytes.count), Self.copied)
    }
  }

  /// Binds what stands in a column of the row at hand of another statement.
  func bind(_ row: StoreStatement, column: Int32, at place: Int32) {
    _ = unsafe sqlite3_bind_value(handle, place, sqlite3_column_value(row.handle, column))
  }

  /// Tells SQLite to copy what is bound.
  private static var copied: sqlite3_destructor_type {
    unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }

  /// Runs a statement that returns nothing, after `bind` has bound parts of `texts` without
  /// copying them.
  func run(lending texts: [UInt8], _ bind: (LentTexts) -> Void) throws {
    try unsafe texts.withUnsafeBytes { bytes in
      unsafe bind(LentTexts(handle: handle, bytes: bytes))
      try run()
    }
  }

  /// Runs a statement that returns nothing with `bytes` at place `place`, without copying them.
  func run(lendingBytes bytes: [UInt8], at place: Int32) throws {
    try unsafe bytes.withUnsafeBytes { bytes in
      _ = unsafe sqlite3_bind_blob64(
        handle, place, bytes.baseAddress, UInt64(bytes.count), nil)
      try run()
    }
  }

  /// Goes on to the next row; false where there is none.
  func step() throws -> Bool {
    switch unsafe sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code:
      let message = unsafe db.sqliteConnection.map { unsafe String(cString: sqlite3_errmsg($0)) }
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
    }
  }

  /// Makes it ready to be run again.
  func reset() { _ = unsafe sqlite3_reset(handle) }

  /// Runs a statement that returns nothing.
  func run() throws {
    defer { reset() }
    _ = try step()
  }
}

extension StoreStatement {
  func isNull(_ column: Int32) -> Bool { unsafe sqlite3_column_type(handle, column) == SQLITE_NULL }

  func integer(_ column: Int32) -> Int64 { unsafe sqlite3_column_int64(handle, column) }

  func real(_ column: Int32) -> Double { unsafe sqlite3_column_double(handle, column) }

  /// Lends the bytes of a column of the row at hand.
  func withBytes<Result>(_ column: Int32, _ body: (Span<UInt8>) -> Result) -> Result {
    let base = unsafe sqlite3_column_blob(handle, column)
    let count = Int(unsafe sqlite3_column_bytes(handle, column))
    let bytes = unsafe UnsafeBufferPointer(
      start: base?.assumingMemoryBound(to: UInt8.self), count: base == nil ? 0 : count)
    return body(unsafe Span(_unsafeElements: bytes))
  }

  /// The value of a column of the row at hand.
  func value(_ column: Int32) -> StoredValue {
    switch unsafe sqlite3_column_type(handle, column) {
    case SQLITE_INTEGER: .integer(integer(column))
    case SQLITE_FLOAT: .real(real(column))
    case SQLITE_NULL: .null
    default: .text(withBytes(column) { [UInt8](copying: $0) })
    }
  }
}
