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
    let stopwatch = Stopwatch()
    let result = try await work()
    let figures = stopwatch.figures(of: phase, peak: Memory.peak)
    print(figures.line)
    return result
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
