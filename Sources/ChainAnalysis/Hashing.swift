/// Hashes that are the same on every machine and in every run, for draws that must not depend
/// on order, threads or engine.
extension UInt64 {
  /// The number with its bits mixed (the finaliser of SplitMix64; Steele, Lea, Flood 2014).
  var mixed: UInt64 {
    var state = self &+ 0x9E37_79B9_7F4A_7C15
    state = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    state = (state ^ (state >> 27)) &* 0x94D0_49BB_1331_11EB
    return state ^ (state >> 31)
  }

  /// A hash of bytes (FNV-1a with a final mix).
  init(hashOf bytes: some Sequence<UInt8>) {
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    self = state.mixed
  }

  /// The same hash of bytes that are lent.
  init(hashOf bytes: Span<UInt8>) {
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    for place in bytes.indices { state = (state ^ UInt64(bytes[place])) &* 0x0000_0100_0000_01B3 }
    self = state.mixed
  }

  /// The hash of this one's `draw`-th draw.
  func draw(_ draw: Int) -> UInt64 { (self ^ UInt64(draw).mixed).mixed }
}
