internal import GRDB

extension StoreError {
  /// The error that SQLite's stands for.
  init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .notAStore(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path, detail: error.message ?? "")
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path, holder: nil)
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly(path: path)
    case .SQLITE_FULL: self = .full(path: path)
    case .SQLITE_IOERR, .SQLITE_CANTOPEN:
      self = .unreachable(path: path, reason: error.message ?? "\(error.resultCode)")
    default: self = .failed(path: path, reason: error.message ?? "\(error.resultCode)")
    }
  }
}
