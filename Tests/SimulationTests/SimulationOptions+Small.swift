import Simulation

extension SimulationOptions {
  /// A company small enough to look at on many seeds.
  static func small(
    seed: UInt64, fault: FaultOptions.Kind = .none, cases: Int = 120
  ) -> SimulationOptions {
    var options = SimulationOptions()
    options.seed = seed
    options.cases = cases
    options.fault.kind = fault
    options.hours = seed.isMultiple(of: 2) ? .always : .office
    options.internalPromises = seed.isMultiple(of: 3) ? 0.3 : 0
    options.unpromised = seed.isMultiple(of: 5) ? 0.2 : 0
    return options
  }
}

/// The log as one text.
func log(_ options: SimulationOptions) throws -> (text: String, truth: SimulationTruth) {
  var bytes: [UInt8] = []
  let truth = try Simulation(options).writeLog { bytes += $0 }
  return (String(decoding: bytes, as: UTF8.self), truth)
}
