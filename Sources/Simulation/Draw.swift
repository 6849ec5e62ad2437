/// Random numbers that depend on nothing but what they are drawn for.
///
/// A draw is named by a seed and a path of numbers (a case, a step of it, …), never by what was
/// drawn before. So a company with a planted fault meets the same luck as the one without it,
/// and the difference between the two is the fault (common random numbers).
/// The generator is SplitMix64 (Steele, Lea, Flood 2014).
struct Draw: Sendable {
  /// What draws are made for; one number each, so that they never meet.
  enum Purpose: UInt64 {
    case company = 1
    case arrival
    case service
    case pilot
    case fault
    case note
  }

  private var state: UInt64

  init(seed: UInt64, _ purpose: Purpose, _ path: Int...) {
    state = Self.mix(seed &+ purpose.rawValue &* Self.step)
    for number in path { descend(number) }
  }

  /// The draw for part `number` of what this draw is for.
  func part(_ number: Int) -> Draw {
    var draw = self
    draw.descend(number)
    return draw
  }

  private mutating func descend(_ number: Int) {
    state = Self.mix(state ^ Self.mix(UInt64(bitPattern: Int64(number)) &+ Self.step))
  }

  private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func mix(_ value: UInt64) -> UInt64 {
    var mixed = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  private mutating func bits() -> UInt64 {
    state &+= Self.step
    return Self.mix(state)
  }

  /// A number from 0 (included) to 1 (excluded).
  mutating func uniform() -> Double { Double(bits() >> 11) / 9_007_199_254_740_992 }

  /// A whole number from 0 (included) to `bound` (excluded), which is positive.
  mutating func below(_ bound: Int) -> Int {
    Int(bits().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// Whether something happens that has this chance.
  mutating func happens(_ chance: Double) -> Bool { uniform() < chance }

  /// A log-normal number with median 1 whose logarithm has the standard deviation `spread`.
  mutating func logNormal(_ spread: Double) -> Double {
    .portableExponential(spread * normal())
  }

  /// The polar method (Marsaglia, Bray 1964), with one of its two numbers thrown away.
  private mutating func normal() -> Double {
    while true {
      let (x, y) = (2 * uniform() - 1, 2 * uniform() - 1)
      let square = x * x + y * y
      guard square > 0, square < 1 else { continue }
      return x * (-2 * .portableLogarithm(square) / square).squareRoot()
    }
  }
}
