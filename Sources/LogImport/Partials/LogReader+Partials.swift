import ServiceModel
import Wording

extension LogReader {
  /// Reads the log that partials are together, in the order given.
  ///
  /// - Parameters:
  ///   - options: what is said beyond the partials: the level, people, words; never columns.
  ///   - progress: called from any thread with the bytes read so far and all there are.
  /// - Throws: ``PartialError`` where they do not belong together, ``ImportError`` where one
  ///   cannot be read.
  package static func read(
    _ partials: [PartialLog], options: ReadingOptions = ReadingOptions(),
    progress: (@Sendable (_ doneBytes: Int, _ totalBytes: Int) -> Void)? = nil
  ) async throws -> ImportedLog {
    precondition(!partials.isEmpty, "a log is read from at least one partial")
    let zone = try check(partials)
    var reading = options
    reading.isStored = true
    reading.dates = .ymd
    reading.timezone = .utc
    let roles = Set(partials.flatMap(\.head.roles).compactMap { Role(rawValue: $0) })
      .union(partials[0].head.description.shape == .requests ? [.id] : [])
    reading.mapping = Dictionary(uniqueKeysWithValues: roles.map { ($0, $0.columnName) })
    reading.places = [:]
    reading.ignored = Set(Role.allCases).subtracting(roles)
    reading.emptyWords = []
    for partial in partials {
      let states = partial.head.states.compactMapValues { StateClass(rawValue: $0) }
      reading.states.merge(states) { given, _ in given }
    }
    var earlier = 0
    var texts: [LogText] = []
    for partial in partials where partial.head.rows > 0 {
      texts.append(partial.text(after: earlier))
      earlier += partial.head.numberedRows
    }
    let imported = try await read(LogParts(ready: texts), options: reading, progress: progress)
    return try joined(imported, partials, zone)
  }

  /// The zone of all; partials that were read in another way tell of another log.
  private static func check(_ partials: [PartialLog]) throws(PartialError) -> LogZone {
    let first = partials[0]
    for partial in partials.dropFirst() {
      if partial.head.description.shape != first.head.description.shape {
        throw .otherShape(path: partial.text.name, other: first.text.name)
      }
      if partial.head.zone != first.head.zone {
        throw .otherZone(
          path: partial.text.name, zone: partial.head.zone, other: first.text.name,
          otherZone: first.head.zone)
      }
    }
    guard let zone = LogZone(identifier: first.head.zone) else {
      throw .damaged(path: first.text.name)
    }
    return zone
  }

  private static func joined(
    _ imported: ImportedLog, _ partials: [PartialLog], _ zone: LogZone
  ) throws(PartialError) -> ImportedLog {
    var descriptions: [LogDescription] = []
    var setAside: [SetAsideRow] = []
    var found = imported.description.files[...]
    for partial in partials {
      var description = partial.head.description
      for aside in partial.head.setAside {
        guard let row = SetAsideRow(aside) else { throw .damaged(path: partial.text.name) }
        setAside.append(row)
      }
      if partial.head.rows > 0 {
        guard let file = found.popFirst(), file.rows == partial.head.rows,
          let last = description.files.indices.last
        else { throw .damaged(path: partial.text.name) }
        // What shows only beside the other slices is told of the last file of this one.
        description.files[last].accepted -= file.duplicates + file.setAside
        description.files[last].duplicates += file.duplicates
        description.files[last].setAside += file.setAside
      }
      descriptions.append(description)
    }
    var log = imported.restored(
      description: LogDescription(descriptions, counted: imported.description), zone: zone,
      setAside: setAside + imported.setAside)
    log.diagnostics = imported.diagnostics
    return log
  }
}
