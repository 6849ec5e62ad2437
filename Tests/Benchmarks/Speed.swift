import ArgumentParser
import Foundation
import Simulation

/// Rows and bytes a second, and memory, on logs of several sizes.
struct Speed: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads, analyses and draws logs of several sizes, beside 'wc -l' on the same file.")

  @Argument(help: "About how many requests.") var sizes = [1000, 100_000, 5_000_000]
  @Option(help: "The seed of the companies.") var seed: UInt64 = 1

  func run() async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "weaklink-benchmarks-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var table = TextTable([
      "work", "requests", "MB", "seconds", "CPU s", "rows/s", "MB/s", "peak MB", "times wc -l",
    ])
    for size in sizes {
      let log = try SizedLog(size, seed: seed, in: folder)
      let counting = try best { try log.count() }
      for figures in [log.making, counting] + (try log.phases()) {
        table.add(log.row(of: figures, against: counting))
      }
      try FileManager.default.removeItem(at: log.file)
    }
    print(table.text)
  }

  private func best(_ measure: () throws -> PhaseFigures) throws -> PhaseFigures {
    let runs = try (0..<3).map { _ in try measure() }
    return runs.reduce(runs[0]) { $0.seconds <= $1.seconds ? $0 : $1 }
  }
}

/// A log of about a given size, in a file.
private struct SizedLog {
  let file: URL
  let rows: Int
  let bytes: Int
  let making: PhaseFigures

  /// Requests that a case brings on average.
  private static let requestsPerCase = 4.25

  init(_ size: Int, seed: UInt64, in folder: URL) throws {
    var options = SimulationOptions()
    options.seed = seed
    options.cases = max(1, Int(Double(size) / Self.requestsPerCase))
    options.fault.kind = .slowLink
    file = folder.appending(path: "\(size).csv")
    _ = FileManager.default.createFile(atPath: file.path, contents: nil)
    let handle = try FileHandle(forWritingTo: file)
    defer { try? handle.close() }
    let stopwatch = Stopwatch()
    var written = 0
    let truth = try Simulation(options).writeLog {
      written += $0.count
      try handle.write(contentsOf: Data($0))
    }
    making = stopwatch.figures(of: "simulate")
    rows = truth.requests
    bytes = written
  }

  /// The time that `wc -l` takes, the start of its process included.
  func count() throws -> PhaseFigures {
    let stopwatch = Stopwatch()
    _ = try output(of: "/usr/bin/env", ["wc", "-l", file.path])
    var figures = stopwatch.figures(of: "wc -l")
    figures.processorSeconds = nil
    return figures
  }

  func phases() throws -> [PhaseFigures] {
    try output(of: "/proc/self/exe", ["phases", file.path]).split(separator: "\n")
      .compactMap { PhaseFigures(line: $0) }
  }

  func row(of figures: PhaseFigures, against counting: PhaseFigures) -> [String] {
    let megabytes = Double(bytes) / 1e6
    // A picture takes its time by links, not by rows.
    let goesOverRows = figures.phase != "draw"
    return [
      figures.phase, "\(rows)", format(megabytes), format(figures.seconds),
      figures.processorSeconds.map(format) ?? "",
      goesOverRows ? "\(Int(Double(rows) / figures.seconds))" : "",
      goesOverRows ? format(megabytes / figures.seconds) : "",
      figures.peak.map { format(Double($0) / 1e6) } ?? "",
      goesOverRows ? format(figures.seconds / counting.seconds) : "",
    ]
  }

  private func format(_ number: Double) -> String {
    String(format: number < 10 ? "%.3f" : "%.0f", number)
  }

  private func output(of program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: program).resolvingSymlinksInPath()
    process.arguments = arguments
    process.standardOutput = pipe
    try process.run()
    let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw ExitCode(process.terminationStatus) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
