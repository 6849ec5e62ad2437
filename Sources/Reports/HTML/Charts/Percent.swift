/// A part of a length as SVG and CSS write it, to a hundredth of a percent: `12.5%`.
struct Percent: Hashable, Comparable, CustomStringConvertible {
  private var hundredths: Int

  init(_ value: Double) { hundredths = Int((value * 100).rounded()) }

  private init(hundredths: Int) { self.hundredths = hundredths }

  var description: String { "\(Double(hundredths) / 100)%" }

  var value: Double { Double(hundredths) / 100 }

  static func < (lhs: Self, rhs: Self) -> Bool { lhs.hundredths < rhs.hundredths }
  static func - (lhs: Self, rhs: Self) -> Self { Self(hundredths: lhs.hundredths - rhs.hundredths) }
}
