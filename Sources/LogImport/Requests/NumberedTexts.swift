import ServiceModel

/// Identifiers that are numbers behind a prefix, written out when they are asked for.
final class NumberedTexts: TextColumn {
  private let prefix: [UInt8]
  private let numbers: [UInt32]
  /// How many digits each is written with; 0 where they are as many as the number takes.
  private let digits: Int

  init(_ rows: RowNumbers, kept: KeptRows) {
    prefix = rows.form.prefix
    digits = rows.digits
    numbers = kept.of(rows.numbers)
  }

  var count: Int { numbers.count }

  var hasText: Bool { !numbers.isEmpty }

  func withText<Result>(_ index: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    var text = InlineArray<16, UInt8>(repeating: 0x30)
    for place in prefix.indices { text[place] = prefix[place] }
    var rest = numbers[index]
    let length = prefix.count + max(digits, Self.length(of: rest))
    var place = length
    while rest > 0 {
      place -= 1
      text[place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    return body(text.span.extracting(0..<length))
  }

  func order(_ left: Int, _ right: Int) -> Bool? {
    let (first, second) = (numbers[left], numbers[right])
    let lengths = (max(digits, Self.length(of: first)), max(digits, Self.length(of: second)))
    // The shorter one goes on as if noughts followed, and comes first if nothing else tells.
    let scaled = (
      UInt64(first) * Self.power(max(0, lengths.1 - lengths.0)),
      UInt64(second) * Self.power(max(0, lengths.0 - lengths.1))
    )
    return scaled.0 == scaled.1 ? lengths.0 < lengths.1 : scaled.0 < scaled.1
  }

  private static func power(_ digits: Int) -> UInt64 {
    (0..<digits).reduce(1) { power, _ in power * 10 }
  }

  private static func length(of number: UInt32) -> Int {
    var (length, limit) = (1, UInt64(10))
    while UInt64(number) >= limit { (length, limit) = (length + 1, limit * 10) }
    return length
  }
}
