package import ServiceModel

/// Why a store could not be used.
package enum StoreError: Error, Hashable {
  /// There is no such file.
  case missing(path: String)
  /// The file is something else.
  case notAStore(path: String)
  /// The file was written by a later version of the program.
  case newer(path: String)
  /// The file is damaged; `detail` is what SQLite says of it.
  case damaged(path: String, detail: String)
  /// Another process is writing to it; `holder` says which, where that can be found out.
  case busy(path: String, holder: String?)
  /// It may be read but not written.
  case readOnly(path: String)
  /// The disk, or what this user may use of it, is full.
  case full(path: String)
  /// The system could not read or write it.
  case unreachable(path: String, reason: String)
  /// The system or SQLite says something else.
  case failed(path: String, reason: String)
  /// A store holds logs of one shape.
  case otherShape(path: String, holds: LogDescription.Shape, given: LogDescription.Shape)
  /// No log has been imported.
  case empty(path: String)
  /// Nothing is left to be undone.
  case nothingToUndo(path: String)
  /// Later imports stand on the one that is to be undone.
  case notTheLast(path: String, number: Int, last: Int)
  /// No import has that number.
  case noSuchImport(path: String, number: Int, last: Int)
  /// Nothing can be read of the damaged file.
  case beyondRepair(path: String, detail: String)
  /// A file is in the place where one is to be written.
  case occupied(path: String)
}
