import ServiceModel

/// Rows of comma-separated values on their way to a file.
struct CSVBytes {
  private(set) var bytes: [UInt8] = []
  private var isRowStart = true
  /// The day last written and its text, since rows come in order of time.
  private var day = Int.min
  private var dayText: [UInt8] = []

  /// Adds a field, quoted where it has to be.
  mutating func field(_ text: some Sequence<UInt8>) {
    separate()
    let start = bytes.count
    bytes.append(contentsOf: text)
    guard bytes[start...].contains(where: \.needsQuotes) else { return }
    let quoted = bytes[start...].flatMap { $0 == .quote ? [.quote, .quote] : [$0] }
    bytes.replaceSubrange(start..., with: [.quote] + quoted + [.quote])
  }

  /// Adds a field of a letter and a number, such as `R17`.
  mutating func field(_ letter: Unicode.Scalar, number: Int) {
    separate()
    bytes.append(UInt8(ascii: letter))
    append(number)
  }

  /// Adds a moment as `2025-03-02 08:00:00`, or an empty field.
  mutating func field(_ moment: Instant?) {
    separate()
    guard let moment else { return }
    let (day, second) = moment.dayAndSecond
    if day != self.day {
      self.day = day
      dayText = Array(CivilDate(dayNumber: day).dayText.utf8)
    }
    bytes.append(contentsOf: dayText)
    for (mark, number) in [(" ", second / 3600), (":", second / 60 % 60), (":", second % 60)]
      as [(Unicode.Scalar, Int)]
    {
      bytes.append(UInt8(ascii: mark))
      if number < 10 { bytes.append(UInt8(ascii: "0")) }
      append(number)
    }
  }

  mutating func endRow() {
    bytes.append(.lineFeed)
    isRowStart = true
  }

  /// Hands over what is there if it is enough to be worth it.
  mutating func flush(always: Bool = false, to sink: ([UInt8]) throws -> Void) rethrows {
    guard always ? !bytes.isEmpty : bytes.count >= 1 << 16 else { return }
    try sink(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  private mutating func separate() {
    if !isRowStart { bytes.append(.comma) }
    isRowStart = false
  }

  private mutating func append(_ number: Int) {
    if number >= 10 { append(number / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}

extension UInt8 {
  fileprivate static let comma = UInt8(ascii: ",")
  fileprivate static let quote = UInt8(ascii: "\"")
  fileprivate static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  fileprivate var needsQuotes: Bool {
    self == .comma || self == .quote || self == .lineFeed || self == .carriageReturn
  }
}
