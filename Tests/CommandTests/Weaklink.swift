import Foundation
import Synchronization
import TestSupport

/// What a run of the program left behind.
struct Run {
  var status: Int32
  var output: String
  var complaints: String
}

/// Runs the program that was built with the tests, as a user would.
///
/// - Parameters:
///   - input: what it reads from standard input.
///   - folder: where it runs.
///   - wrapper: a program and its arguments that run it in turn.
func weaklink(
  _ arguments: [String], input: Data = Data(), in folder: URL? = nil,
  environment: [String: String] = [:], wrapper: [String] = []
) throws -> Run {
  let binary = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
  let program = URL(filePath: binary).deletingLastPathComponent().appending(path: "weaklink")
  let command = wrapper + [program.path()] + arguments
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = command
  process.currentDirectoryURL = folder ?? packageRoot
  var surroundings = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", "HOME": "/tmp"]
  surroundings.merge(environment) { _, given in given }
  process.environment = surroundings
  let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
  (process.standardInput, process.standardOutput, process.standardError) = (stdin, stdout, stderr)
  try process.run()
  // Both ends are served at once, or a full pipe would stop the program.
  let complaints = Mutex(Data())
  let reader = DispatchQueue(label: "complaints")
  let handle = stderr.fileHandleForReading
  reader.async {
    let bytes = (try? handle.readToEnd()) ?? nil
    complaints.withLock { $0 = bytes ?? Data() }
  }
  let writer = DispatchQueue(label: "input")
  let feed = stdin.fileHandleForWriting
  writer.async {
    try? feed.write(contentsOf: input)
    try? feed.close()
  }
  let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  reader.sync {}
  return Run(
    status: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
    complaints: String(decoding: complaints.withLock { $0 }, as: UTF8.self))
}

/// A folder of its own for one test, removed afterwards.
func withTemporaryFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory
    .appending(path: "weaklink-test-\(UUID().uuidString)", directoryHint: .isDirectory)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
}

/// The sample log that comes with the project.
let sample = packageRoot.appending(path: "Samples/desk-maker.csv").path()
