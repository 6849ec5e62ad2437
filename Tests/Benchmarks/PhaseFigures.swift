import Foundation

/// What one phase took.
struct PhaseFigures {
  var phase: String
  var seconds: Double
  /// Of all cores together, so that it means something on a machine that is busy; nil where the
  /// work was another program's.
  var processorSeconds: Double?
  /// The most memory it held, in bytes; nil where that was not looked at.
  var peak: Int?

  var line: String { "\(phase) \(seconds) \(processorSeconds ?? 0) \(peak ?? 0)" }
}

extension PhaseFigures {
  init?(line: some StringProtocol) {
    let words = line.split(separator: " ")
    guard words.count == 4, let seconds = Double(words[1]), let processor = Double(words[2]),
      let peak = Int(words[3])
    else { return nil }
    self.init(
      phase: String(words[0]), seconds: seconds, processorSeconds: processor, peak: peak)
  }
}

/// Measures from its creation on.
struct Stopwatch {
  private let start = ContinuousClock.now
  private let processorStart = clock()

  func figures(of phase: String, peak: Int? = nil) -> PhaseFigures {
    PhaseFigures(
      phase: phase, seconds: (ContinuousClock.now - start) / .seconds(1),
      processorSeconds: Double(clock() - processorStart) / Double(CLOCKS_PER_SEC), peak: peak)
  }
}
