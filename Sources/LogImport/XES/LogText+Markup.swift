import Diagnostics
import Wording

extension LogText {
  /// Reads an event log; says of any other document in markup what it is.
  mutating func readMarkup(from first: Int) throws(ImportError) {
    let location = InputLocation(file: name)
    let head = String(decoding: bytes[first..<min(bytes.count, first + 4096)], as: UTF8.self)
    guard let root = Self.root(of: head) else { return }
    guard root == "log" else {
      throw ImportError(.markupGiven, ["root": DiagnosticWriter.quotable(root)], at: location)
    }
    let reader = XESReader(limit: Self.tableLimit(bytes.count))
    guard let stream = XMLStream(reader, encoding: "UTF-8") else {
      throw ImportError(.unreadableFile, ["reason": "memory"], at: location)
    }
    var place = first
    var isSound = true
    while isSound, place < bytes.count, !reader.isDone {
      let end = min(bytes.count, place + 1 << 18)
      isSound = bytes.withSpan { stream.read($0.extracting(place..<end)) }
      place = end
    }
    guard isSound && (reader.isDone || stream.end()) else {
      throw fault(stream)
    }
    try become(reader.table, at: location)
  }

  /// Where and why the document cannot be read on.
  private func fault(_ stream: XMLStream) -> ImportError {
    let (line, column) = stream.place
    let location = InputLocation(file: name, line: line, column: column)
    return stream.isRefused
      ? ImportError(.forbiddenMarkup, ["limit": String(XMLStream.deepest)], at: location)
      : ImportError(.damagedMarkup, at: location)
  }

  /// The name of the first element, without a prefix; nil where the text is no markup.
  ///
  /// Declarations of entities may stand before it: they are not read here.
  private static func root(of text: String) -> String? {
    var rest = text[...]
    while let start = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: start)...]
      guard let letter = rest.first else { return nil }
      if rest.hasPrefix("!--") {
        guard let end = rest.firstRange(of: "-->") else { return nil }
        rest = rest[end.upperBound...]
      } else if letter == "!", rest.lowercased().hasPrefix("!doctype") {
        // A document type names the root, and may go on for long.
        let name = rest.dropFirst("!doctype".count).drop { $0.isWhitespace }
          .prefix { $0.isLetter || $0.isNumber || "-_:.".contains($0) }
        return name.isEmpty ? nil : String(name)
      } else if letter == "?" {
        guard let end = rest.firstRange(of: "?>") else { return nil }
        rest = rest[end.upperBound...]
      } else if letter.isLetter {
        let name = rest.prefix { $0.isLetter || $0.isNumber || "-_:.".contains($0) }
        guard let after = rest.dropFirst(name.count).first,
          after.isWhitespace || after == ">" || after == "/"
        else { return nil }
        return name.split(separator: ":").last.map(String.init)
      } else {
        return nil
      }
    }
    return nil
  }
}
