import Diagnostics
import Wording

extension LogText {
  /// The endings of members of an archive that may be logs.
  private static let endings = [
    ".csv", ".tsv", ".txt", ".json", ".jsonl", ".ndjson", ".jsonocel", ".xes", ".xlsx", ".xls",
    ".ods", ".xml", ".htm", ".html", ".csv.gz", ".xes.gz",
    ".json.gz", ".jsonl.gz",
  ]

  /// The texts of a source: of a zip archive every member that is a log, else the one it is.
  ///
  /// - Parameter wishedCase: the type of objects that the user wants for the cases.
  static func all(
    of source: LogSource, wishedCase: String? = nil
  ) throws(ImportError) -> [LogText] {
    let raw = try source.bytes()
    let head = raw[0..<min(raw.count, 4)]
    guard ZipArchive.isZip(head), let archive = try? ZipArchive(raw), !isDocument(archive) else {
      return [try LogText(name: source.name, raw: raw, wishedCase: wishedCase)]
    }
    let (logs, others) = sorted(archive)
    let location = InputLocation(file: source.name)
    guard !logs.isEmpty else { throw ImportError(.zipGiven, at: location) }
    let limit = Gunzip.limit(packed: raw.count)
    var budget = limit
    var texts: [LogText] = []
    for member in logs {
      var content = ByteBuilder()
      do {
        try archive.unpack(member, budget: &budget) { bytes in
          content.append(bytes)
          return true
        }
      } catch {
        switch error {
        case .damaged: throw ImportError(.damagedZip, at: location)
        case .locked: throw ImportError(.lockedWorkbook, at: location)
        case .oversized:
          throw ImportError(.oversizedArchive, ["limit": "\(limit >> 20) MiB"], at: location)
        }
      }
      let name = "\(source.name)/\(member.name)"
      var text = try LogText(name: name, raw: content.finished(), wishedCase: wishedCase)
      if texts.isEmpty { text.unreadMembers = others.map(\.name) }
      texts.append(text)
    }
    if raw.hasShrunk { throw ImportError(.shrunkFile, at: location) }
    return texts
  }

  /// Whether an archive is a document of an office program.
  private static func isDocument(_ archive: ZipArchive) -> Bool {
    archive["[Content_Types].xml"] != nil || archive["mimetype"] != nil
  }

  /// The members that may be logs, and the others; those that systems add unasked are neither.
  private static func sorted(
    _ archive: ZipArchive
  ) -> (logs: [ZipArchive.Member], others: [ZipArchive.Member]) {
    let members = archive.members.filter { member in
      let last = member.name.split(separator: "/").last ?? ""
      return !member.name.hasPrefix("__MACOSX/") && !last.hasPrefix(".")
    }
    func isLog(_ member: ZipArchive.Member) -> Bool {
      let name = member.name.lowercased()
      return endings.contains { name.hasSuffix($0) }
    }
    return (members.filter(isLog), members.filter { !isLog($0) })
  }
}
