import Foundation
internal import GRDB

extension CompanyStore {
  /// Copies the store into a new file at `copy`, as it is at one moment, while others read and
  /// write it. The copy appears when it is whole.
  package func backUp(to copy: String) throws(StoreError) {
    let files = FileManager.default
    guard !files.fileExists(atPath: copy) else { throw StoreError.occupied(path: copy) }
    let part = copy + ".part"
    defer { for ending in ["", "-wal", "-shm"] { try? files.removeItem(atPath: part + ending) } }
    try Self.translating(copy) {
      try? files.removeItem(atPath: part)
      let target = try DatabaseQueue(path: StorePlace(part).plain)
      try database.backup(to: target)
      try target.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA journal_mode = WAL") }
      try target.close()
      try files.moveItem(atPath: part, toPath: copy)
    }
  }
}
