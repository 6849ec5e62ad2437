import ArgumentParser
import ChainAnalysis
import Diagram
import Foundation
import LogImport

/// The process that does the work of a measurement, so that its memory is nobody else's.
struct Phases: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads, analyses and draws one log, and says what each took.", shouldDisplay: false)

  @Argument var log: String

  func run() async throws {
    let read = try await measure("read") {
      try await LogReader.read([.file(path: log)], options: ReadingOptions())
    }
    let analysis = await measure("analyse") {
      await ChainAnalyzer(read.requests, described: read.description).analysis()
    }
    _ = try await measure("draw") { try ChainDiagram(analysis).rendered(as: .svg) }
  }

  /// Prints a ``PhaseFigures`` line.
  private func measure<Result>(
    _ phase: String, _ work: () async throws -> Result
  ) async rethrows -> Result {
    Memory.forgetPeak()
    let start = ContinuousClock.now
    let result = try await work()
    let figures = PhaseFigures(
      phase: phase, seconds: (ContinuousClock.now - start) / .seconds(1), peak: Memory.peak)
    print(figures.line)
    return result
  }
}

/// What one phase took.
struct PhaseFigures {
  var phase: String
  var seconds: Double
  /// The most memory it held, in bytes.
  var peak: Int

  init(phase: String, seconds: Double, peak: Int) {
    self.phase = phase
    self.seconds = seconds
    self.peak = peak
  }

  var line: String { "\(phase) \(seconds) \(peak)" }

  init?(line: some StringProtocol) {
    let words = line.split(separator: " ")
    guard words.count == 3, let seconds = Double(words[1]), let peak = Int(words[2]) else {
      return nil
    }
    self.init(phase: String(words[0]), seconds: seconds, peak: peak)
  }
}

/// The memory of this process, as Linux counts it.
private enum Memory {
  /// The most that was resident since the process began or the peak was forgotten, in bytes.
  static var peak: Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
    return (Int(line.filter(\.isNumber)) ?? 0) * 1024
  }

  /// See proc(5) on `clear_refs`.
  static func forgetPeak() {
    let reset = FileHandle(forWritingAtPath: "/proc/self/clear_refs")
    try? reset?.write(contentsOf: Data("5".utf8))
  }
}
