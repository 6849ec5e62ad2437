/// Elementary functions from additions, multiplications and divisions alone.
///
/// The C library rounds its own differently from version to version and from processor to
/// processor; these give the same bits wherever IEEE 754 holds, so that a seed means one company.
extension Double {
  /// e to the power of `x`, to about 1 in 10¹⁵. `x` lies between −700 and 700.
  static func portableExponential(_ x: Double) -> Double {
    let power = (x * 1.4426950408889634).rounded()
    let rest = (x - power * 0.693145751953125) - power * 1.4286068203094173e-06
    var sum = 1.0
    for term in stride(from: 14.0, through: 1, by: -1) { sum = 1 + sum * rest / term }
    return Double(sign: .plus, exponent: Int(power), significand: sum)
  }

  /// The natural logarithm of a positive normal number, to about 1 in 10¹⁵.
  static func portableLogarithm(_ x: Double) -> Double {
    var (power, part) = (Double(x.exponent), x.significand)
    if part > 1.4142135623730951 { (power, part) = (power + 1, part / 2) }
    let ratio = (part - 1) / (part + 1)
    let square = ratio * ratio
    var sum = 0.0
    for term in stride(from: 23.0, through: 1, by: -2) { sum = 1 / term + sum * square }
    return power * 0.6931471805599453 + 2 * ratio * sum
  }
}
