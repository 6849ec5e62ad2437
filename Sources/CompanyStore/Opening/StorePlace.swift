import Foundation

/// Where a store lies, in the ways in which SQLite has to be told.
struct StorePlace {
  private let path: String

  init(_ path: String) { self.path = path }

  /// Whether this user may write the file and beside it, where SQLite keeps what is not yet in it.
  var isWritable: Bool {
    let folder = URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false)
    let files = FileManager.default
    return files.isWritableFile(atPath: path) && files.isWritableFile(atPath: folder)
  }

  /// The path; one that begins like a URL is not taken for one.
  var plain: String { path.hasPrefix("file:") ? "./" + path : path }

  /// From where it can be read. What nobody can write needs no locks, and on a medium that cannot
  /// be written there can be none; only where a writer left something beside it, that is needed.
  var readable: String {
    guard !isWritable, !FileManager.default.fileExists(atPath: path + "-wal") else { return plain }
    let allowed = CharacterSet.urlPathAllowed
    let escaped = path.addingPercentEncoding(withAllowedCharacters: allowed) ?? path
    return "file:\(escaped)?immutable=1"
  }
}
