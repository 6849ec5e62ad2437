import ServiceModel

/// Finds columns by what stands in them, where their names say nothing.
struct ValueFinder {
  let names: [String]
  let profile: LogProfile
  private(set) var choices: [Role: ColumnChoice]
  let shape: LogDescription.Shape

  init(
    names: [String], profile: LogProfile, choices: [Role: ColumnChoice],
    shape: LogDescription.Shape
  ) {
    self.names = names
    self.profile = profile
    self.choices = choices
    self.shape = shape
  }

  mutating func fill() {
  }
}
