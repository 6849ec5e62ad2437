/// The times of a column, each in four bytes while all of them lie between 1970 and 2106, as those
/// of almost every log do; else in eight.
package struct TimeColumn: Hashable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z, and ``missing`` for none; empty where they are wide.
  @usableFromInline var narrow: [UInt32] = []
  @usableFromInline var wide: [Instant] = []
  @usableFromInline var isWide = false

  /// Stands among narrow times for one that the log does not give.
  @usableFromInline static var missing: UInt32 { .max }

  /// - Parameter seconds: since 1970-01-01T00:00:00Z; `UInt32.max` stands for no time.
  package init(narrow seconds: [UInt32]) { narrow = seconds }

  package init(wide moments: [Instant]) {
    wide = moments
    isWide = true
  }

  /// The seconds of a moment in four bytes; nil where they do not fit.
  @inlinable package static func narrowed(_ moment: Instant) -> UInt32? {
    if moment.isMissing { return missing }
    return moment.seconds >= 0 && moment.seconds < Int64(missing)
      ? UInt32(truncatingIfNeeded: moment.seconds) : nil
  }

  private mutating func widen() {
    guard !isWide else { return }
    wide = Array(self)
    isWide = true
    narrow = []
  }
}

extension TimeColumn: RandomAccessCollection, MutableCollection {
  @inlinable package var startIndex: Int { 0 }
  @inlinable package var endIndex: Int { isWide ? wide.count : narrow.count }

  @inlinable package subscript(row: Int) -> Instant {
    @inline(__always) get {
      if isWide { return wide[row] }
      let seconds = narrow[row]
      return seconds == Self.missing ? .missing : Instant(seconds: Int64(seconds))
    }
    set { set(newValue, at: row) }
  }

  @usableFromInline mutating func set(_ moment: Instant, at row: Int) {
    if !isWide, let seconds = Self.narrowed(moment) {
      narrow[row] = seconds
    } else {
      widen()
      wide[row] = moment
    }
  }
}

extension TimeColumn: RangeReplaceableCollection, ExpressibleByArrayLiteral {
  package init() {}

  package init(arrayLiteral moments: Instant...) { self.init(moments) }

  package init(repeating moment: Instant, count: Int) {
    if let seconds = Self.narrowed(moment) {
      self.init(narrow: Array(repeating: seconds, count: count))
    } else {
      self.init(wide: Array(repeating: moment, count: count))
    }
  }

  package mutating func reserveCapacity(_ count: Int) {
    if isWide { wide.reserveCapacity(count) } else { narrow.reserveCapacity(count) }
  }

  package mutating func append(_ moment: Instant) {
    if !isWide, let seconds = Self.narrowed(moment) {
      narrow.append(seconds)
    } else {
      widen()
      wide.append(moment)
    }
  }

  package mutating func append(contentsOf other: TimeColumn) {
    if isWide || other.isWide {
      widen()
      wide.append(contentsOf: other.lazy.map { $0 })
    } else {
      narrow.append(contentsOf: other.narrow)
    }
  }

  package mutating func replaceSubrange(
    _ range: Range<Int>, with moments: some Collection<Instant>
  ) {
    if !isWide, moments.allSatisfy({ Self.narrowed($0) != nil }) {
      narrow.replaceSubrange(range, with: moments.map { Self.narrowed($0) ?? Self.missing })
    } else {
      widen()
      wide.replaceSubrange(range, with: moments)
    }
  }
}

extension TimeColumn {
  /// Two columns are equal when their times are, however they are kept.
  package static func == (left: Self, right: Self) -> Bool { left.elementsEqual(right) }

  package func hash(into hasher: inout Hasher) {
    for moment in self { hasher.combine(moment) }
  }
}
