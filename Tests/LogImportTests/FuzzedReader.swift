import Diagnostics
import LogImport
import ServiceModel
import ServiceWords
import Wording

/// The readers that are given broken files, a few by the tests and many by `Scripts/fuzz`.
enum FuzzedReader: String, CaseIterable, Sendable {
  case table
  case archive
  /// The rows of a sheet of an Excel workbook.
  case sheet
  /// The content of an OpenDocument workbook.
  case openDocument = "open-document"
  /// A workbook that is one XML document.
  case workbookMarkup = "workbook-markup"
  case page
  case gzip
  case xes
  case json
  /// Event logs of objects.
  case objects
  case mapping
  case people
  case conflicts
  /// Rows that were set aside, beside their log.
  case setAside = "set-aside"
  case join
  case partial
  /// The finder of words that break service.
  case words

  /// Between the files of a log that are joined.
  static let separator: UInt8 = 0x1E

  /// Reads `bytes` to an answer or an error in words.
  ///
  /// - Returns: what is wrong with the answer; nil where nothing is.
  func read(_ bytes: [UInt8]) async -> String? {
    do {
      switch self {
      case .mapping: _ = try Mapping(text: String(decoding: bytes, as: UTF8.self), file: "m.yaml")
      case .people: _ = try People(.bytes(bytes, name: "people.csv"))
      case .conflicts:
        let read = try ConflictReader.read(conflictSources(bytes))
        if read.rows != read.conflicts.count + read.setAside.count + read.duplicates {
          return "a row of conflicts is lost"
        }
      case .words: return Self.search(bytes)
      case .partial:
        let partial = try PartialLog(.bytes(bytes, name: "log.partial"))
        return Self.check(try await LogReader.read([partial]))
      default:
        var options = ReadingOptions()
        options.threads = 2
        options.chunk = 1000
        return Self.check(try await LogReader.read(sources(bytes), options: options))
      }
    } catch let error as ImportError {
      return error.text(.simplifiedChinese).isEmpty ? "an error has no words" : nil
    } catch {
      return error is PartialError ? nil : "\(error)"
    }
    return nil
  }

  private func sources(_ bytes: [UInt8]) -> [LogSource] {
    let text = String(decoding: bytes, as: UTF8.self)
    switch self {
    case .sheet: return [WorkbookParts(rows: text).source]
    case .openDocument:
      let members = [
        ("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8)),
        ("content.xml", bytes),
      ]
      return [.bytes(StoredZip(members).bytes, name: "book.ods")]
    case .setAside:
      return [
        .bytes(
          Array("id,customer,provider,opened\n1,A,B,2026-03-02 08:00\n".utf8), name: "log.csv"),
        .bytes(bytes, name: "set-aside.csv"),
      ]
    case .join:
      return bytes.split(
        separator: Self.separator, maxSplits: 1, omittingEmptySubsequences: false
      ).enumerated().map { .bytes(Array($1), name: "\($0).csv") }
    default: return [.bytes(bytes, name: "log")]
    }
  }

  /// A table of conflicts, and after a separator rows that were set aside of it.
  private func conflictSources(_ bytes: [UInt8]) -> [LogSource] {
    let names = ["conflicts.csv", "conflicts-set-aside.csv"]
    let files = bytes.split(
      separator: Self.separator, maxSplits: 1, omittingEmptySubsequences: false)
    return zip(names, files).map { .bytes(Array($1), name: $0) }
  }

  private static func check(_ log: ImportedLog) -> String? {
    for file in log.description.files
    where file.rows != file.accepted + file.setAside + file.duplicates {
      return "a row of \(file.name) is lost"
    }
    if log.setAsideCSV(.english).isEmpty || log.columnsText(.traditionalChinese).isEmpty {
      return "a text is empty"
    }
    return nil
  }

  private static func search(_ bytes: [UInt8]) -> String? {
    var last = 0
    for hit in finder.refusals(in: bytes[...]) {
      guard hit.range.lowerBound >= last, hit.range.upperBound <= bytes.count else {
        return "words are found out of order, or where there are none"
      }
      last = hit.range.lowerBound
    }
    return nil
  }

  private static let finder = RefusalFinder()
}
