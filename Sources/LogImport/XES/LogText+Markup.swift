import Diagnostics
import Wording

extension LogText {
  /// Reads an event log, a workbook or the table of a web page; says of any other document in
  /// markup what it is.
  mutating func readMarkup(from first: Int) throws(ImportError) {
    let head = String(decoding: bytes[first..<min(bytes.count, first + 4096)], as: UTF8.self)
    guard let root = Self.root(of: head) else { return }
    switch root {
    case "log": try readEventLog(from: first)
    case "Workbook": try readWorkbookMarkup(from: first)
    default:
      guard Self.pageElements.contains(root.lowercased()) else { throw markupGiven(root) }
      try readPage(from: first, root)
    }
  }

  /// What a web page or a piece of one begins with.
  private static let pageElements: Set = [
    "html", "head", "body", "meta", "style", "title", "table", "thead", "tbody", "div", "center",
    "font", "span", "p", "b", "h1", "h2", "h3",
  ]

  private func markupGiven(_ root: String) -> ImportError {
    ImportError(
      .markupGiven, ["root": DiagnosticWriter.quotable(root)], at: InputLocation(file: name))
  }

  private mutating func readPage(from first: Int, _ root: String) throws(ImportError) {
    let limit = Self.tableLimit(bytes.count)
    let table = PageTable(bytes, from: first, limit: limit).best
    guard let table, table.rank > 1 || table.isOversized else { throw markupGiven(root) }
    try checkSize(table, limit)
    become(LogBytes(table.csv), TextOrigin(lines: table.rows))
  }

  private mutating func readWorkbookMarkup(from first: Int) throws(ImportError) {
    let limit = Self.tableLimit(bytes.count)
    let reader = WorkbookMarkup(limit: limit)
    try read(from: first, with: reader)
    try checkSize(reader.table, limit)
    guard !reader.isDamaged, reader.table.rank > 0 else {
      let fault: FaultPhrase = reader.isDamaged ? .damagedMarkup : .noTable
      throw ImportError(
        fault, ["sheets": Self.list(reader.names)], at: InputLocation(file: name))
    }
    let (text, origin) = reader.finished()
    become(text, origin)
  }

  private func checkSize(_ table: SheetTable, _ limit: Int) throws(ImportError) {
    guard table.isOversized else { return }
    throw ImportError(
      .oversizedTable, ["limit": "\(limit >> 20) MiB"], at: InputLocation(file: name))
  }

  private mutating func become(_ text: LogBytes, _ origin: TextOrigin) {
    (bytes, start, self.origin) = (text, 0, origin)
  }

  private mutating func readEventLog(from first: Int) throws(ImportError) {
    let reader = XESReader(limit: Self.tableLimit(bytes.count))
    try read(from: first, with: reader)
    try become(reader.table, at: InputLocation(file: name))
  }

  /// Reads the document, which begins at `first`.
  private func read(from first: Int, with handler: some XMLHandler) throws(ImportError) {
    guard let stream = XMLStream(handler, encoding: "UTF-8") else {
      throw ImportError(
        .unreadableFile, ["reason": "memory"], at: InputLocation(file: name))
    }
    var place = first
    var isSound = true
    while isSound, place < bytes.count, !handler.isDone {
      let end = min(bytes.count, place + 1 << 18)
      isSound = bytes.withSpan { stream.read($0.extracting(place..<end)) }
      place = end
    }
    guard isSound && (handler.isDone || stream.end()) else { throw fault(stream) }
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
