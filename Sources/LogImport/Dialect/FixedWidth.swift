/// A table whose columns are told apart by where they stand in the line, as old systems and
/// terminals write them.
///
/// Columns begin where a stretch begins that is blank in no line's header and, but for a few lines,
/// ends where all lines are blank. A line of dashes under the header gives them exactly.
struct FixedWidth {
  /// Where each column begins, in letters of a terminal, in which Chinese ones take two places.
  let starts: [Int]
  /// How many lines stand above the header.
  let skipped: Int
  /// The line of dashes under the header, if there is one.
  let ruler: Int?

  private static let mostTitles = 6
  private static let fewestColumns = 3

  /// - Parameter lines: the first lines of the text.
  init?(_ lines: [String]) {
    if let place = lines.indices.prefix(Self.mostTitles + 1).first(where: {
      Self.isRuler(lines[$0])
    }),
      place > 0
    {
      let starts = Self.stretches(Self.places(lines[place]).map { $0 != " " }).map(\.lowerBound)
      guard starts.count >= Self.fewestColumns else { return nil }
      (self.starts, skipped, ruler) = (starts, place - 1, place)
      return
    }
    let header = lines.indices.prefix(Self.mostTitles).first { line in
      lines[line].split(separator: "  ").count { !$0.allSatisfy(\.isWhitespace) }
        >= Self.fewestColumns
    }
    guard let header, lines.count - header > 3 else { return nil }
    let names = Self.places(lines[header])
    let rows = lines[(header + 1)...].map(Self.places).filter { !$0.isEmpty }
    let width = rows.map(\.count).max() ?? 0
    var filled = [Int](repeating: 0, count: max(width, names.count))
    for row in rows {
      for (place, letter) in row.enumerated() where letter != " " { filled[place] += 1 }
    }
    let isFilled = filled.indices.map { place in
      filled[place] * 20 > rows.count || place < names.count && names[place] != " "
    }
    var starts: [Int] = []
    for stretch in Self.stretches(isFilled) {
      let hasName = stretch.contains { $0 < names.count && names[$0] != " " }
      let hasCells = stretch.contains { filled[$0] > 0 }
      if hasName, hasCells || starts.isEmpty { starts.append(stretch.lowerBound) }
    }
    guard starts.count >= Self.fewestColumns else { return nil }
    (self.starts, skipped, ruler) = (starts, header, nil)
  }

  /// The cells of a line.
  func cells(_ line: String) -> [String] {
    let places = Self.places(line)
    return starts.indices.map { column in
      let from = column == 0 ? 0 : starts[column]
      let to = column + 1 < starts.count ? starts[column + 1] : places.count
      guard from < min(to, places.count) else { return "" }
      var text = ""
      for letter in places[from..<min(to, places.count)] where letter != "\0" {
        text.unicodeScalars.append(letter)
      }
      return text
    }
  }

  /// The letters of a line by their places; NUL where the second half of a wide one stands.
  private static func places(_ line: String) -> [Unicode.Scalar] {
    var places: [Unicode.Scalar] = []
    for scalar in line.unicodeScalars {
      places.append(scalar)
      if 0x1100...0x115F ~= scalar.value
        || 0x2E80...0xFFE6 ~= scalar.value && scalar.value != 0xFEFF
      {
        places.append("\0")
      }
    }
    while places.last == " " || places.last == "\r" { places.removeLast() }
    return places
  }

  /// The stretches in which something holds.
  private static func stretches(_ holds: [Bool]) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    for place in holds.indices where holds[place] {
      if let last = stretches.last, last.upperBound == place {
        stretches[stretches.count - 1] = last.lowerBound..<place + 1
      } else {
        stretches.append(place..<place + 1)
      }
    }
    return stretches
  }

  private static func isRuler(_ line: String) -> Bool {
    let marks = line.unicodeScalars.count { $0 == "-" || $0 == "=" }
    return marks > 5 && line.unicodeScalars.allSatisfy { "-= \r".unicodeScalars.contains($0) }
      && line.split(separator: " ").count >= fewestColumns
  }
}
