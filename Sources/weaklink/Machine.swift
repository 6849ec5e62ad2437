import Foundation

/// The machine the program runs on.
enum Machine {
  /// How many parts of the work can go on at once.
  static var cores: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }
}
