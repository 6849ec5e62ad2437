/// A moment, in whole seconds since 1970-01-01T00:00:00Z.
package struct Instant: Hashable, Sendable, BitwiseCopyable {
  package var seconds: Int64

  @inlinable package init(seconds: Int64) { self.seconds = seconds }

  /// Stands in a column for a time that the log does not give. Earlier than every moment.
  @inlinable package static var missing: Instant { Instant(seconds: .min) }

  @inlinable package var isMissing: Bool { seconds == .min }

  /// This moment, or nothing where it is ``missing``.
  @inlinable package var known: Instant? { isMissing ? nil : self }
}

extension Instant: Comparable {
  @inlinable package static func < (lhs: Self, rhs: Self) -> Bool { lhs.seconds < rhs.seconds }
}

/// A length of time in whole seconds.
package typealias Seconds = Int

extension Instant {
  /// The time from `rhs` to `lhs`.
  @inlinable package static func - (lhs: Self, rhs: Self) -> Seconds {
    Seconds(lhs.seconds - rhs.seconds)
  }

  @inlinable package static func + (lhs: Self, rhs: Seconds) -> Instant {
    Instant(seconds: lhs.seconds + Int64(rhs))
  }
}
