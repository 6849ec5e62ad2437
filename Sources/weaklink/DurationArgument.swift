import ArgumentParser
import ServiceModel

/// A duration as an argument.
typealias DurationArgument = TypedDuration

extension TypedDuration: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }

  static let manner = "a duration such as 90min, 4h or 2d"
}
