internal import GRDB

/// What a company keeps: one SQLite file with the requests of its logs and all that was said of
/// them.
///
/// The schema states the invariants; see ``Schema``. Any number of processes may read while one
/// writes. A change is all or nothing, also when the process is killed in the middle of it.
package final class CompanyStore: Sendable {
  /// What a store is opened for.
  package enum Purpose: Sendable {
    case reading
    case writing
  }

  package let path: String
  let database: any DatabaseWriter

  init(path: String, database: any DatabaseWriter) {
    self.path = path
    self.database = database
  }

  /// Gives the file back: whoever closes a store last leaves one file and nothing beside it.
  package func close() {
    // What is not closed now is closed when the process ends; nothing is lost by it.
    try? database.close()
  }

  /// Runs `body` on one state of the store.
  func read<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
    try Self.translating(path) { try database.read(body) }
  }

  /// Runs `body` in one transaction: all of its changes are made, or none.
  func write<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
    try Self.translating(path) { try database.write(body) }
  }

  /// Runs `body` and says what went wrong in the words of the store.
  static func translating<Result>(
    _ path: String, _ body: () throws -> Result
  ) throws(StoreError) -> Result {
    do {
      return try body()
    } catch let error as StoreError {
      throw error
    } catch let error as DatabaseError {
      let error = StoreError(error, path: path)
      throw error.isBusy ? .busy(path: path, holder: LockHolder.of(path)) : error
    } catch {
      throw .failed(path: path, reason: String(describing: error))
    }
  }
}

extension StoreError {
  fileprivate var isBusy: Bool {
    if case .busy = self { true } else { false }
  }
}
