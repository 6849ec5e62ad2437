import CByteScan
import Diagnostics
import Wording

extension LogText {
  /// Reads JSON: an object in each line, an array of objects or of rows, or one object that holds
  /// such an array. A text that only begins like JSON stays as it is.
  mutating func readJSON(from first: Int) throws(ImportError) {
    let location = InputLocation(file: name)
    let looksLikeJSON = looksLikeJSON(from: first)
    var records = JSONTable(limit: Self.tableLimit(bytes.count))
    if bytes[at: first] == 0x5B {
      let value = try? JSONValue(bytes, from: ink(after: first + 1))
      if let row = value?.root, row.isArray, let names = JSONTable.names(in: row), names.count > 1 {
        try readArray(from: first + 1, names: [], into: &records)
        return try become(records.table, at: location)
      }
      guard looksLikeJSON || value?.root.isObject == true else { return }
      try readArray(from: first + 1, into: &records)
    } else {
      guard looksLikeJSON else { return }
      if let value = try? JSONValue(bytes, from: first), ink(after: value.end) == bytes.count {
        if var log = ObjectLog(value.root, wished: wishedCase) {
          log.lines = lines(ofList: "events", from: first)
          records.add(log)
          try become(records.table, at: location)
          origin?.objects = TextOrigin.Objects(caseType: log.caseType, others: log.otherTypes)
          return
        }
        try readDocument(value, from: first, into: &records)
      } else {
        try readLines(from: first, into: &records)
      }
    }
    try become(records.table, at: location)
  }

  /// Whether the text begins as no table does: with an object that has a name in quotes or nothing.
  private func looksLikeJSON(from first: Int) -> Bool {
    var place = first
    if bytes[at: place] == 0x5B { place = ink(after: place + 1) }
    guard place < bytes.count, bytes[at: place] == 0x7B else { return false }
    place = ink(after: place + 1)
    return place < bytes.count && (bytes[at: place] == 0x22 || bytes[at: place] == 0x7D)
  }

  /// Where the next byte stands that is no white space.
  private func ink(after start: Int) -> Int {
    bytes.withSpan { span in
      var place = start
      while place < span.count, span[place] <= 0x20 { place += 1 }
      return place
    }
  }

  /// - Parameter names: those of the columns, where the records are rows; empty where the first row
  ///   says them.
  private mutating func readArray(
    from start: Int, names: [String]? = nil, into records: inout JSONTable
  ) throws(ImportError) {
    var names = names
    var lines = LineCounter(bytes)
    var place = ink(after: start)
    while place < bytes.count, bytes[at: place] != 0x5D {
      let value: JSONValue
      do { value = try JSONValue(bytes, from: place) } catch { throw damaged(error) }
      let range = place..<value.end
      if value.root.isObject {
        records.add(value.root, line: lines.line(of: place), range: range)
      } else if value.root.isArray, let columns = names {
        if columns.isEmpty {
          names = JSONTable.names(in: value.root)
        } else {
          records.add(value.root, names: columns, line: lines.line(of: place), range: range)
        }
      }
      if records.table.isOversized { return }
      place = ink(after: value.end)
      if place < bytes.count, bytes[at: place] == 0x2C {
        place = ink(after: place + 1)
      } else if place >= bytes.count || bytes[at: place] != 0x5D {
        throw damaged(.damaged(at: place))
      }
    }
    if place >= bytes.count { throw damaged(.damaged(at: place)) }
  }

  /// One object: the largest array of objects in it holds the records; without one it is a record.
  private mutating func readDocument(
    _ value: JSONValue, from start: Int, into records: inout JSONTable
  ) throws(ImportError) {
    if try readRows(value, from: start, into: &records) { return }
    guard let list = Self.longestList(in: value.root, depth: 0) else {
      records.add(value.root, line: 1, range: start..<value.end)
      return
    }
    if let opening = opening(ofList: list.key, from: start, { $0.isObject }) {
      return try readArray(from: opening + 1, into: &records)
    }
    for record in list.value.elements where record.isObject {
      records.add(record, line: 1, range: 0..<0)
    }
  }

  /// One object that holds a list of rows and beside it the names of their columns.
  ///
  /// - Returns: whether it does.
  private mutating func readRows(
    _ value: JSONValue, from start: Int, into records: inout JSONTable
  ) throws(ImportError) -> Bool {
    for holder in [value.root] + value.root.members.map(\.value) where holder.isObject {
      let lists = holder.members.filter { $0.value.isArray && $0.value.count > 0 }
      for (key, rows) in lists {
        guard let width = rows.elements.first?.count, width > 1,
          rows.elements.allSatisfy({ $0.isArray && $0.count == width })
        else { continue }
        let names = lists.lazy.filter { $0.key != key && $0.value.count == width }
          .compactMap { JSONTable.names(in: $0.value) }.first
        guard let names, let opening = opening(ofList: key, from: start, { $0.isArray }) else {
          continue
        }
        try readArray(from: opening + 1, names: names, into: &records)
        return true
      }
    }
    return false
  }

  /// Where the list begins that has a name and holds records: the library does not tell where a
  /// value stood.
  private func opening(
    ofList key: String, from start: Int, _ isRecord: (JSONNode) -> Bool
  ) -> Int? {
    let name = Array("\"\(key)\"".utf8)
    var place = start
    while let found = find(name, from: place) {
      place = found + name.count
      var opening = ink(after: place)
      guard opening < bytes.count, bytes[at: opening] == 0x3A else { continue }
      opening = ink(after: opening + 1)
      guard opening < bytes.count, bytes[at: opening] == 0x5B else { continue }
      let list = try? JSONValue(bytes, from: opening)
      if list?.root.elements.contains(where: isRecord) == true { return opening }
    }
    return nil
  }

  /// The lines in which the elements of a list of objects begin; none where it is not found.
  private func lines(ofList key: String, from start: Int) -> [Int] {
    guard let opening = opening(ofList: key, from: start, { $0.isObject }) else { return [] }
    let starts = bytes.withSpan { span in
      var starts: [Int] = []
      var depth = 0
      var isQuoted = false
      var place = opening + 1
      while place < span.count, depth >= 0 {
        switch span[place] {
        case 0x22: isQuoted.toggle()
        case 0x5C where isQuoted: place += 1
        case 0x7B where !isQuoted, 0x5B where !isQuoted:
          if depth == 0 { starts.append(place) }
          depth += 1
        case 0x7D where !isQuoted, 0x5D where !isQuoted: depth -= 1
        default: break
        }
        place += 1
      }
      return starts
    }
    var counter = LineCounter(bytes)
    return starts.map { counter.line(of: $0) }
  }

  private func find(_ wanted: [UInt8], from start: Int) -> Int? {
    bytes.withSpan { span in
      var place = start
      while place + wanted.count <= span.count {
        if wanted.indices.allSatisfy({ span[place + $0] == wanted[$0] }) { return place }
        place += 1
      }
      return nil
    }
  }

  /// The array of most elements, of those that hold objects.
  private static func longestList(
    in value: JSONNode, depth: Int
  ) -> (key: String, value: JSONNode)? {
    var best: (key: String, value: JSONNode)?
    for (key, member) in value.members {
      var found: (key: String, value: JSONNode)?
      if member.isArray, member.elements.contains(where: \.isObject) {
        found = (key, member)
      } else if member.isObject, depth < 3 {
        found = longestList(in: member, depth: depth + 1)
      }
      if let found, found.value.count > best?.value.count ?? 0 { best = found }
    }
    return best
  }

  private mutating func readLines(
    from start: Int, into records: inout JSONTable
  ) throws(ImportError) {
    var lines = LineCounter(bytes)
    var place = start
    while place < bytes.count, !records.table.isOversized {
      let line = lines.line(of: place)
      if let value = try? JSONValue(bytes, from: place), value.root.isObject {
        records.add(value.root, line: line, range: place..<value.end)
        place = ink(after: value.end)
      } else {
        let end = unsafe bytes.withPointer { unsafe bs_find($0, bytes.count, place, 0x0A) }
        records.addUnreadable(bytes[place..<end], line: line, range: place..<end)
        place = ink(after: end)
      }
    }
  }

  private func damaged(_ failure: JSONValue.Failure) -> ImportError {
    let offset =
      switch failure {
      case .damaged(let place): place
      }
    return FaultPlace(self).error(.damagedJSON, at: min(offset, bytes.count))
  }
}

/// Tells the lines of places in ascending order in one pass.
private struct LineCounter {
  private let bytes: LogBytes
  private var known = (offset: 0, line: 1)

  init(_ bytes: LogBytes) { self.bytes = bytes }

  mutating func line(of offset: Int) -> Int {
    let more = unsafe bytes.withPointer {
      unsafe bs_count($0 + known.offset, offset - known.offset, 0x0A)
    }
    known = (offset, known.line + more)
    return known.line
  }
}
