import CompanyStore
import Foundation
import ServiceModel

/// What a store has before a log is imported; nothing where there is no store yet.
final class StoreContents: Sendable {
  private let store: CompanyStore?
  let imports: [ImportRecord]
  /// What was said of its logs.
  let settings: LogSettings
  let parties: Set<String>

  /// - Throws: ``StoreError`` where nothing could be imported into it.
  init(_ path: String, patience: Double) throws(StoreError) {
    guard FileManager.default.fileExists(atPath: path) else {
      (store, imports, settings, parties) = (nil, [], LogSettings(), [])
      return
    }
    let opened = try CompanyStore.open(path, for: .writing, patience: patience)
    store = opened
    imports = try opened.imports()
    settings = imports.reduce(into: LogSettings()) { $0.update(by: $1.settings) }
    parties = Set(try opened.partyNames())
  }

  deinit { store?.close() }

  /// The import that brought each file, by digest.
  var recordOfFile: [String: ImportRecord] {
    var records: [String: ImportRecord] = [:]
    for record in imports {
      for file in record.description.files { records[file.sha256] = record }
    }
    return records
  }

  /// Whether it has a request; nil where it has none at all.
  var hasRequest: (@Sendable ([UInt8]) -> Bool)? {
    // What cannot be looked up is not known; writing will tell why.
    guard let store else { return nil }
    return { id in (try? store.hasRequest(id)) ?? false }
  }
}
