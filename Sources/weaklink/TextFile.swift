import Foundation

/// Text files that a command reads beside its log.
enum TextFile {
  static func read(_ path: String) throws(CommandError) -> String {
    do {
      // Unlike `Data(contentsOf:)` this reads pipes too.
      let file = try FileHandle(forReadingFrom: URL(filePath: path))
      defer { try? file.close() }
      return String(decoding: try file.readToEnd() ?? Data(), as: UTF8.self)
    } catch {
      throw .cannotRead(path: path, reason: Output.reason(of: error))
    }
  }
}
