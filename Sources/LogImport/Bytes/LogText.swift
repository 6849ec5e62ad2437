import Diagnostics
import Wording

/// The text of one source, in UTF-8 as far as it is text at all, and as a table whatever form it had.
struct LogText: Sendable {
  var name: String
  var bytes: LogBytes
  /// Where the text begins, after a byte order mark.
  var start = 0
  /// The encoding it was written in, where that is not UTF-8.
  var encoding: LegacyEncoding?
  /// What the file was before its text became a table. The raw value is what notes call it.
  enum Form: String, Sendable {
    case table
    case xes = "XES"
    case json = "JSON"
  }

  private(set) var form = Form.table
  /// Where its lines come from, where the file has another form.
  var origin: TextOrigin?
  /// The members of the archive beside it that hold no log.
  var unreadMembers: [String] = []
  /// The bytes as they lie in the file, for their digest.
  var raw: LogBytes

  /// How many bytes are looked at to tell what a file is.
  static let sample = 1 << 20

  /// The type of objects that the user wants for the cases, where a log is one of objects.
  var wishedCase: String?

  init(_ source: LogSource) throws(ImportError) {
    try self.init(name: source.name, raw: try source.bytes())
  }

  init(name: String, raw: LogBytes, wishedCase: String? = nil) throws(ImportError) {
    self.name = name
    self.wishedCase = wishedCase
    self.raw = raw
    bytes = raw
    let location = InputLocation(file: name)
    if Gunzip.isPacked(raw) {
      do { bytes = try Gunzip.unpacked(raw) } catch {
        switch error {
        case .damaged: throw ImportError(.damagedArchive, at: location)
        case .oversized(let limit):
          let text = "\(limit >> 20) MiB"
          throw ImportError(.oversizedArchive, ["limit": text], at: location)
        }
      }
    }
    let head = bytes[0..<min(bytes.count, Self.sample)]
    if ZipArchive.isZip(head) {
      try readWorkbook(at: location)
    } else if let fault = Self.compoundFault(head, at: location) {
      throw fault
    } else {
      try decode(head, at: location)
      guard let first = firstInk else { throw ImportError(.emptyFile, at: location) }
      try readForm(from: first)
    }
    guard firstInk != nil else { throw ImportError(.emptyFile, at: location) }
  }

  private mutating func decode(_ head: [UInt8], at location: InputLocation) throws(ImportError) {
    switch EncodingFinder(bytes).finding(head) {
    case .utf8(let skipping): start = skipping
    case .legacy(let encoding, let skipping):
      guard let decoded = encoding.decoded(bytes, from: skipping) else {
        throw ImportError(.unknownEncoding, at: location)
      }
      bytes = decoded
      self.encoding = encoding
    case .binary: throw ImportError(.binaryFile, at: location)
    case .unknown: throw ImportError(.unknownEncoding, at: location)
    }
  }

  /// Reads a text that is no table as one, where it has a form that is known.
  private mutating func readForm(from first: Int) throws(ImportError) {
    switch bytes[at: first] {
    case 0x3C:
      try readMarkup(from: first)
      if origin != nil { form = .xes }
    case 0x5B, 0x7B:
      try readJSON(from: first)
      if origin != nil { form = .json }
    default: break
    }
    if origin == nil { try readFixedWidth() }
  }

  /// Where the first byte stands that is no white space; nil where there is none.
  private var firstInk: Int? {
    bytes.withSpan { span in
      var index = start
      while index < span.count, span[index] <= 0x20 { index += 1 }
      return index < span.count ? index : nil
    }
  }

  /// Puts a table in the place of the text.
  mutating func become(_ table: TableWriter, at location: InputLocation) throws(ImportError) {
    if table.isOversized {
      let limit = "\(Self.tableLimit(bytes.count) >> 20) MiB"
      throw ImportError(.oversizedTable, ["limit": limit], at: location)
    }
    guard table.count > 0, table.hasColumns else { throw ImportError(.noRecords, at: location) }
    (bytes, origin) = table.finished(of: bytes)
    start = 0
  }

  /// How large the table may be that is made of `count` bytes: names that stand in every record
  /// become one header, but what a whole case has in common is written once for each of its rows.
  static func tableLimit(_ count: Int) -> Int { (64 << 20) + 8 * count }
}
