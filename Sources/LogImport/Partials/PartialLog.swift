import ServiceModel
import Foundation

/// What one slice of a log comes to: its rows as they were understood.
///
/// No sum would do. Quantiles, paces, resamples and changes need every own time, and a request may
/// be made for one of another slice; so a partial keeps what a row says and drops how the file said
/// it, and whoever puts partials together has the log that one run over all slices would have read.
package struct PartialLog: Sendable {
  let head: PartialHead
  let text: LogText

  /// Whether the file at `path` is a partial. A pipe is none, and is not looked into.
  package static func isPartial(_ path: String) -> Bool {
    var status = stat()
    guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      let file = FileHandle(forReadingAtPath: path)
    else { return false }
    defer { try? file.close() }
    let title = Array(PartialHead.title.utf8)
    return ((try? file.read(upToCount: title.count)) ?? nil).map(Array.init) == title
  }

  /// Reads what the file at `path` says of itself; its rows stay where they are.
  package init(path: String) throws {
    try self.init(.file(path: path))
  }

  package init(_ source: LogSource) throws {
    let path = source.name
    let bytes = try source.bytes()
    guard let titleEnd = Self.line(of: bytes, from: 0),
      let headEnd = Self.line(of: bytes, from: titleEnd + 1)
    else { throw PartialError.notAPartial(path: path) }
    let title = String(decoding: bytes[0..<titleEnd], as: UTF8.self)
    guard title.hasPrefix(PartialHead.title) else { throw PartialError.notAPartial(path: path) }
    let version = String(title.dropFirst(PartialHead.title.count))
    guard version == String(PartialHead.version) else {
      throw PartialError.newer(path: path, version: version)
    }
    do {
      head = try JSONDecoder().decode(PartialHead.self, from: Data(bytes[titleEnd + 1..<headEnd]))
    } catch { throw PartialError.damaged(path: path) }
    guard head.isPlausible else { throw PartialError.damaged(path: path) }
    text = LogText(ready: bytes, from: headEnd + 1, name: path)
  }

  private static func line(of bytes: LogBytes, from start: Int) -> Int? {
    bytes.withSpan { span in
      var index = start
      while index < span.count, span[index] != 0x0A { index += 1 }
      return index < span.count ? index : nil
    }
  }

  /// Hands out the partial that a log comes to, piece by piece.
  ///
  /// - Parameters:
  ///   - log: read with its table, as a slice.
  ///   - options: with which it was read.
  package static func write(
    _ log: ImportedLog, readWith options: ReadingOptions, to send: ([UInt8]) throws -> Void
  ) throws {
    guard let table = log.table else { preconditionFailure("the log was read without its table") }
    try send(try PartialHead(log, table: table, states: options.states).bytes())
    var text = PartialText(table)
    try text.send(to: send)
  }

  /// The text of its rows where `earlier` rows stand before them in the whole log.
  func text(after earlier: Int) -> LogText {
    guard head.makesIDs, earlier > 0 else { return text }
    return LogText(
      ready: LogBytes(Renumbering(by: earlier).applied(to: text)), from: 0, name: text.name)
  }
}

extension LogText {
  /// A text that is read as it is.
  init(ready bytes: LogBytes, from start: Int, name: String) {
    self.name = name
    self.bytes = bytes
    self.start = start
    raw = bytes
  }
}

/// Gives rows without an id of their own the one that they have in the whole log.
private struct Renumbering {
  private let earlier: Int
  private static let made = Array("row ".utf8)

  init(by earlier: Int) { self.earlier = earlier }

  func applied(to text: LogText) -> [UInt8] {
    text.bytes.withSpan { span in
      var renumbered: [UInt8] = []
      renumbered.reserveCapacity(span.count - text.start)
      var isQuoted = false
      var isFirst = true
      var index = text.start
      while index < span.count {
        if isFirst, let (number, end) = madeNumber(span, from: index) {
          renumbered += LogTable.madeID(row: number - 1 + earlier).utf8
          index = end
        }
        isFirst = false
        let byte = span[index]
        if byte == 0x22 { isQuoted.toggle() }
        if byte == 0x0A, !isQuoted { isFirst = true }
        renumbered.append(byte)
        index += 1
      }
      return renumbered
    }
  }

  /// The number that a made id holds, and where the comma after it stands.
  private func madeNumber(_ span: Span<UInt8>, from start: Int) -> (number: Int, end: Int)? {
    var index = start
    for byte in Self.made {
      guard index < span.count, span[index] == byte else { return nil }
      index += 1
    }
    var number = 0
    while index < span.count, case 0x30...0x39 = span[index] {
      number = number &* 10 &+ Int(span[index] - 0x30)
      index += 1
    }
    return index < span.count && span[index] == 0x2C ? (number, index) : nil
  }
}
