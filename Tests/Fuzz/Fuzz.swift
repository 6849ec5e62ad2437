import Dispatch
import Foundation
import Glibc

/// What libFuzzer calls with the input of one run, which goes to the reader that the environment
/// names.
///
/// Nothing is expected but that it ends, in time, with an answer or an error in words: sanitizers,
/// limits of time and memory, and preconditions watch. `Scripts/fuzz` builds and runs it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let beginning = processorSeconds()
  let flaw = waiting { await reader.read(input) }
  precondition(flaw == nil, flaw ?? "")
  let seconds = processorSeconds() - beginning
  precondition(seconds < mostSeconds, "an input took \(seconds) seconds of the processor")
  return 0
}

/// Writes the beginnings for the reader where the environment says, before the first run.
@_cdecl("LLVMFuzzerInitialize")
public func prepare(
  _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutableRawPointer
) -> CInt {
  guard let folder = ProcessInfo.processInfo.environment["WEAKLINK_FUZZ_SEEDS"] else { return 0 }
  let failure = waiting { () -> String? in
    do {
      for (name, bytes) in try await reader.seeds(root: URL(filePath: ".")) {
        try Data(bytes).write(to: URL(filePath: folder).appending(path: "seed-" + name))
      }
      return nil
    } catch { return "\(error)" }
  }
  precondition(failure == nil, failure ?? "")
  return 0
}

private let reader: FuzzedReader = {
  let name = ProcessInfo.processInfo.environment["WEAKLINK_FUZZ_READER"] ?? ""
  guard let reader = FuzzedReader(rawValue: name) else {
    let names = FuzzedReader.allCases.map(\.rawValue).joined(separator: " ")
    FileHandle.standardError.write(Data("no reader is called '\(name)': \(names)\n".utf8))
    exit(64)
  }
  return reader
}()

/// For inputs of at most 64 KB, with sanitizers, which take their tenfold of time.
///
/// Time of the processor: a machine may be halted, or busy with something else.
private let mostSeconds = 10.0

private func processorSeconds() -> Double {
  var time = timespec()
  unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

private func waiting(_ work: @escaping @Sendable () async -> String?) -> String? {
  let done = DispatchSemaphore(value: 0)
  let result = Answer()
  Task.detached {
    result.text = await work()
    done.signal()
  }
  done.wait()
  return result.text
}

/// Written before the signal and read after it.
private final class Answer: @unchecked Sendable {
  var text: String?
}
