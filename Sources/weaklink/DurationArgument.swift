import ArgumentParser
import ServiceModel

/// A duration as people type it: `90min`, `4h`, `2d`, `45s`, or plain seconds.
struct DurationArgument: ExpressibleByArgument {
  var seconds: Seconds

  init?(argument: String) {
    let units: [(name: String, seconds: Double)] = [
      ("min", 60), ("s", 1), ("m", 60), ("h", 3600), ("d", 86_400), ("w", 604_800),
    ]
    let text = argument.lowercased().filter { $0 != " " }
    let unit = units.first { text.hasSuffix($0.name) }
    let digits = text.dropLast(unit?.name.count ?? 0)
    guard let number = Double(digits), number.isFinite, number >= 0, number < 1e9 else {
      return nil
    }
    seconds = Int((number * (unit?.seconds ?? 1)).rounded())
  }

  static let manner = "a duration such as 90min, 4h or 2d"
}
