package import Diagnostics
import Foundation
import Wording

extension Mapping {
  /// Reads a mapping file, and the list of people that it names, which lies beside it unless its
  /// path says otherwise.
  ///
  /// - Throws: ``ImportError`` at the place of the file that is wrong.
  package init(file path: String) throws(ImportError) {
    let bytes = try LogSource.file(path: path).bytes()
    let text = bytes.withSpan { span in
      String(decoding: span.indices.map { span[$0] }, as: UTF8.self)
    }
    try self.init(text: text, file: path)
    guard let list = peopleFile else { return }
    let folder = URL(filePath: path).deletingLastPathComponent()
    people = try People(file: URL(filePath: list, relativeTo: folder).path)
  }

  /// Reads the text of a mapping file; a list of people that it names is not looked for.
  ///
  /// - Throws: ``ImportError`` at the place of the text that is wrong.
  package init(text: String, file: String) throws(ImportError) {
    self = try MappingReader(text, file: file).mapping
  }
}
