import CompanyStore
import Foundation
import LogImport
import ServiceModel

/// A store in a folder of its own, removed when it is no longer needed.
final class TestStore {
  let folder: URL
  var path: String { folder.appending(path: "firm.weaklink").path(percentEncoded: false) }

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "weaklink-store-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Imports a log that is written in the test.
  @discardableResult
  func add(_ text: String, name: String = "log.csv") async throws -> ImportRecord {
    var options = ReadingOptions()
    options.keepsTable = true
    let log = try await LogReader.read([.bytes(Array(text.utf8), name: name)], options: options)
    guard let table = log.table else { preconditionFailure("a log was read without its table") }
    let new = NewImport(
      table, described: log.description,
      setAside: log.setAside.map {
        SetAsideRecord(
          file: 0, line: nil, column: nil, fault: "missing-provider", facts: [:],
          record: $0.record)
      },
      zone: "UTC", actor: "tester", moment: Instant(seconds: 1_790_000_000))
    return try CompanyStore.change(path) { try $0.add(new) }
  }

  func reading<Result>(_ body: (CompanyStore) throws -> Result) throws -> Result {
    let store = try CompanyStore.open(path, for: .reading)
    defer { store.close() }
    return try body(store)
  }

  func writing<Result>(_ body: (CompanyStore) throws -> Result) throws -> Result {
    let store = try CompanyStore.open(path, for: .writing)
    defer { store.close() }
    return try body(store)
  }

  /// Takes an import back, the last one where none is named.
  @discardableResult
  func undo(_ number: Int? = nil) throws -> ImportRecord {
    try writing {
      try $0.undoImport(number, by: "undoer", at: Instant(seconds: 1_790_000_100))
    }
  }

  /// The rows of the store as the text of a log.
  func text() throws -> String {
    try reading { String(decoding: try $0.log().text, as: UTF8.self) }
  }
}
