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
    let escape = usesBackslash(head) ? UInt8(0x5C) : 0
    var best = (score: 0.0, dialect: dialect)
    for separator in separators {
      dialect.separator = separator
      dialect.escape = escape
      let score = evenness(of: text, dialect)
      if score > best.score { best = (score, dialect) }
    }
    if best.score == 0 { best.dialect.escape = escape }
    guard quotesAreLetters(head, best.dialect) else { return best.dialect }
    // Without quotes the text may come apart in another way.
    var letters = (score: 0.0, dialect: best.dialect)
    letters.dialect.quote = Dialect.noQuote
    letters.dialect.escape = 0
    for separator in separators {
      dialect = letters.dialect
      dialect.separator = separator
      let score = evenness(of: text, dialect)
      if score > letters.score { letters = (score, dialect) }
    }
    return letters.dialect
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

  /// The number of fields that most records have, from more than one on, weighted by how many
  /// records have it; nothing where the separator parts nothing.
  private static func evenness(of text: LogText, _ dialect: Dialect) -> Double {
    let counts = fieldCounts(of: text, dialect)
    guard !counts.isEmpty, let (fields, share) = mode(of: counts), fields > 1 else { return 0 }
    let evenness = Double(share) / Double(counts.count)
    return evenness * evenness * (1 + Double(min(fields, 50)) / 50)
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

  /// Whether quotation marks are letters like any other: of those that begin a cell most end where
  /// no cell does, as in text that a program wrote without knowing of quotes.
  private static func quotesAreLetters(_ head: [UInt8], _ dialect: Dialect) -> Bool {
    var (good, bad) = (0, 0)
    var isStart = true
    var index = 0
    func endsCell(_ index: Int) -> Bool {
      guard index < head.count else { return true }
      return head[index] == dialect.separator || head[index] == 0x0A || head[index] == 0x0D
    }
    while index < head.count {
      let byte = head[index]
      index += 1
      if byte == dialect.quote, isStart {
        while index < head.count {
          if head[index] == dialect.escape, dialect.escape != 0 {
            index += 2
          } else if head[index] == dialect.quote {
            guard index + 1 < head.count, head[index + 1] == dialect.quote else { break }
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
      } else if byte == dialect.separator || byte == dialect.newline {
        isStart = true
      } else if byte != 0x20 {
        isStart = false
      }
    }
    return bad > good
  }
}
