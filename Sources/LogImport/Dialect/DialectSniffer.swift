/// Finds out how a text is parted from how evenly it comes apart.
enum DialectSniffer {
  private static let separators: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C]
  /// How many records are looked at.
  private static let records = 200
  private static let sample = 1 << 18

  static func dialect(of text: LogText) -> Dialect {
    let head = text.bytes[text.start..<min(text.bytes.count, text.start + sample)]
    var dialect = Dialect()
    dialect.newline = newline(of: head)
    dialect.escape = usesBackslash(head) ? UInt8(0x5C) : 0
    let said = declaredSeparator(head)
    let usual = said.map { [$0] } ?? separators
    var best = best(of: text, dialect, usual, orElse: said ?? dialect.separator)
    if said == nil, best.evenness < 0.9 {
      let other = self.best(of: text, dialect, rareSeparators, orElse: dialect.separator)
      if other.evenness >= 0.9, other.fields > 2 { best = other }
    }
    // Apostrophes stand around cells where they begin and end nearly all of those that they begin.
    let (quoted, unquoted) = marks(apostrophe, head, best.dialect)
    if quoted > 3, unquoted * 10 <= quoted, quoted > marks(dialect.quote, head, best.dialect).good {
      dialect.quote = apostrophe
      dialect.escape = 0
      return self.best(of: text, dialect, usual, orElse: best.dialect.separator).dialect
    }
    // Of the quotation marks that begin a cell most end where no cell does: they are letters like
    // any other, as in text that a program wrote without knowing of quotes.
    let (good, bad) = marks(dialect.quote, head, best.dialect)
    guard bad > good else { return best.dialect }
    dialect.quote = Dialect.noQuote
    dialect.escape = 0
    return self.best(of: text, dialect, usual, orElse: best.dialect.separator).dialect
  }

  /// Whether a separator parts most of a text into as many fields each.
  static func isParted(_ text: LogText) -> Bool {
    let dialect = dialect(of: text)
    return evenness(of: text, dialect).evenness >= 0.6
  }

  private static let apostrophe: UInt8 = 0x27

  /// Separators that are taken only where the usual ones part nothing: `^ ~ # ! § *` and the unit
  /// separator.
  private static let rareSeparators: [UInt8] = [0x5E, 0x7E, 0x1F, 0x23, 0x21, 0x2A]

  private static func best(
    of text: LogText, _ dialect: Dialect, _ separators: [UInt8], orElse usual: UInt8
  ) -> (dialect: Dialect, evenness: Double, fields: Int) {
    var dialect = dialect
    dialect.separator = usual
    var best = (score: 0.0, dialect: dialect, evenness: 0.0, fields: 1)
    for separator in separators {
      dialect.separator = separator
      let (evenness, fields) = evenness(of: text, dialect)
      let score = evenness * evenness * (1 + Double(min(fields, 50)) / 50)
      if score > best.score { best = (score, dialect, evenness, fields) }
    }
    return (best.dialect, best.evenness, best.fields)
  }

  /// What a first line `sep=;` says, which spreadsheets write and obey.
  private static func declaredSeparator(_ head: [UInt8]) -> UInt8? {
    let line = head.prefix(8)
    guard line.count > 5, line.prefix(4).elementsEqual("sep=".utf8),
      line[4] > 0x20 || line[4] == 0x09,
      line[5] == 0x0A || line[5] == 0x0D
    else { return nil }
    return line[4]
  }

  /// The byte that ends lines: a carriage return where more of them stand alone than there are
  /// line feeds.
  static func newline(of head: [UInt8]) -> UInt8 {
    var alone = 0
    var feeds = 0
    for (index, byte) in head.enumerated() {
      if byte == 0x0A { feeds += 1 }
      if byte == 0x0D, index + 1 == head.count || head[index + 1] != 0x0A { alone += 1 }
    }
    return alone > feeds ? 0x0D : 0x0A
  }

  /// The share of records that have the most frequent number of fields, and that number; nothing
  /// where the separator parts nothing.
  private static func evenness(
    of text: LogText, _ dialect: Dialect
  ) -> (evenness: Double, fields: Int) {
    let counts = fieldCounts(of: text, dialect)
    guard !counts.isEmpty, let (fields, share) = mode(of: counts), fields > 1 else { return (0, 1) }
    return (Double(share) / Double(counts.count), fields)
  }

  /// How many fields each of the first records has, blank ones left out.
  static func fieldCounts(of text: LogText, _ dialect: Dialect) -> [Int] {
    let batch = RecordBatch(records: records)
    batch.scan(text.bytes, dialect, from: text.start, to: text.bytes.count)
    return (0..<batch.count).compactMap { record in
      let isBlank = text.bytes.withSpan { Cell.trimmed($0, batch.range(record)).isEmpty }
      return isBlank ? nil : batch.fieldCount(record)
    }
  }

  /// The most frequent number, the larger of two equally frequent ones, and how often it occurs.
  static func mode(of counts: [Int]) -> (value: Int, count: Int)? {
    Dictionary(counts.map { ($0, 1) }, uniquingKeysWith: +)
      .max { ($0.value, $0.key) < ($1.value, $1.key) }
      .map { (value: $0.key, count: $0.value) }
  }

  /// Whether quotes inside quotes follow a backslash instead of being doubled.
  ///
  /// A backslash at the end of a quoted cell (`"C:\"`) does not tell.
  private static func usesBackslash(_ head: [UInt8]) -> Bool {
    var escaped = 0
    var doubled = 0
    for index in head.indices.dropFirst().dropLast() where head[index] == 0x22 {
      let (before, after) = (head[index - 1], head[index + 1])
      let endsCell = separators.contains(after) || after == 0x0A || after == 0x0D
      if before == 0x5C, !endsCell { escaped += 1 }
      let startsCell = separators.contains(before) || before == 0x0A || before == 0x0D
      if after == 0x22, !startsCell, !endsCell { doubled += 1 }
    }
    return escaped > doubled
  }

  /// Of the marks that begin a cell, how many end where a cell does, and how many do not.
  private static func marks(
    _ quote: UInt8, _ head: [UInt8], _ dialect: Dialect
  ) -> (good: Int, bad: Int) {
    let (separator, escape) = (dialect.separator, dialect.escape)
    var (good, bad) = (0, 0)
    var isStart = true
    var index = 0
    func endsCell(_ index: Int) -> Bool {
      guard index < head.count else { return true }
      return head[index] == separator || head[index] == 0x0A || head[index] == 0x0D
    }
    while index < head.count {
      let byte = head[index]
      index += 1
      if byte == quote, isStart {
        while index < head.count {
          if head[index] == escape, escape != 0 {
            index += 2
          } else if head[index] == quote {
            guard index + 1 < head.count, head[index + 1] == quote else { break }
            index += 2
          } else {
            index += 1
          }
        }
        index += 1
        guard index <= head.count else { break }
        var end = index
        while end < head.count, head[end] == 0x20 { end += 1 }
        if endsCell(end) { good += 1 } else { bad += 1 }
        isStart = false
      } else if byte == separator || byte == dialect.newline {
        isStart = true
      } else if byte != 0x20 {
        isStart = false
      }
    }
    return (good, bad)
  }
}
