import ServiceModel

/// Turns what local clocks show into moments, remembering the offset of whole days.
struct ZoneClock {
  private let zone: LogZone
  private let fixedOffset: Int?
  /// The offset of a day on which it does not change; nil for one on which it does.
  private var offsets: [Int64: Int?] = [:]

  /// Whether clocks show UTC, so that nothing has to be turned.
  var isUTC: Bool { fixedOffset == 0 }

  init(_ zone: LogZone) {
    self.zone = zone
    fixedOffset = zone == .utc ? 0 : nil
  }

  mutating func instant(_ time: ParsedTime) -> Int64 {
    if let offset = time.offset { return time.wall - Int64(offset) }
    return instant(wall: time.wall)
  }

  mutating func instant(wall: Int64) -> Int64 {
    if let fixedOffset { return wall - Int64(fixedOffset) }
    let day = wall >= 0 ? wall / 86400 : (wall - 86399) / 86400
    let known = offsets[day]
    let offset: Int?
    if let known {
      offset = known
    } else {
      offset = steadyOffset(of: day)
      offsets[day] = .some(offset)
    }
    if let offset { return wall - Int64(offset) }
    return zone.instant(of: CivilDate(utc: Instant(seconds: wall))).seconds
  }

  private func steadyOffset(of day: Int64) -> Int? {
    let early = zone.offset(at: Instant(seconds: day * 86400 - 86400))
    let late = zone.offset(at: Instant(seconds: day * 86400 + 2 * 86400))
    return early == late ? early : nil
  }
}
