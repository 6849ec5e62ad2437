import Foundation

/// Text files that a command reads beside its log.
enum TextFile {
  static func read(_ path: String) throws(CommandError) -> String {
    do {
      return String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    } catch {
      throw .cannotRead(path: path, reason: Output.reason(of: error))
    }
  }
}
