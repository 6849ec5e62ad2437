import Diagnostics
import Dispatch
import Glibc
import LogImport
import ServiceModel
import Wording

/// What libFuzzer calls: the first byte says which reader gets the rest.
///
/// Nothing is expected but that it ends: sanitizers, limits of time and memory, and preconditions
/// watch. `Scripts/fuzz` builds and runs it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  guard let mode = input.first else { return 0 }
  let bytes = Array(input.dropFirst())
  if readBesideTheLog(mode, bytes) { return 0 }
  let sources = sources(mode, bytes)
  let done = DispatchSemaphore(value: 0)
  Task.detached {
    await read(sources)
    done.signal()
  }
  done.wait()
  return 0
}

/// Reads what people keep beside a log; false where the mode means a log.
private func readBesideTheLog(_ mode: UInt8, _ bytes: [UInt8]) -> Bool {
  do {
    switch mode {
    case UInt8(ascii: "c"):
      let read = try ConflictReader.read(.bytes(bytes, name: "conflicts.csv"))
      precondition(
        read.rows == read.conflicts.count + read.setAside.count + read.duplicates,
        "every row is a conflict, set aside or a duplicate")
    case UInt8(ascii: "m"): _ = try Mapping(file: file(of: bytes))
    case UInt8(ascii: "p"): _ = try People(file: file(of: bytes))
    default: return false
    }
  } catch {
    precondition(!error.text(.english).isEmpty, "an error has words")
  }
  return true
}

/// A file without a name that holds `bytes`; always the same one.
private func file(of bytes: [UInt8]) -> String {
  let descriptor = memory
  ftruncate(descriptor, 0)
  _ = unsafe bytes.withUnsafeBytes { unsafe pwrite(descriptor, $0.baseAddress, $0.count, 0) }
  return "/proc/self/fd/\(descriptor)"
}

private let memory: CInt = {
  let path = "/tmp/weaklink-fuzz-\(getpid())"
  let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_TRUNC, 0o600)
  precondition(descriptor >= 0, "a file can be made")
  unsafe unlink(path)
  return descriptor
}()

private func sources(_ mode: UInt8, _ bytes: [UInt8]) -> [LogSource] {
  switch mode {
  case UInt8(ascii: "w"):
    return [WorkbookParts(rows: String(decoding: bytes, as: UTF8.self)).source]
  case UInt8(ascii: "z"):
    return [.bytes(StoredZip([("log.csv", bytes), ("more.json", bytes)]).bytes, name: "log.zip")]
  case UInt8(ascii: "s"):
    return [
      .bytes(Array("id,customer,provider,opened\n1,A,B,2026-03-02 08:00\n".utf8), name: "log.csv"),
      .bytes(bytes, name: "set-aside.csv"),
    ]
  case UInt8(ascii: "j"):
    let halves = bytes.split(separator: 0x1E, maxSplits: 1, omittingEmptySubsequences: false)
    return halves.enumerated().map { .bytes(Array($1), name: "\($0).csv") }
  default:
    return [.bytes(bytes, name: "log")]
  }
}

private func read(_ sources: [LogSource]) async {
  var options = ReadingOptions()
  options.threads = 2
  options.chunk = 1000
  do {
    let log = try await LogReader.read(sources, options: options)
    let rows = log.description.files.reduce(0) { $0 + $1.rows }
    let told = log.description.files.reduce(0) { $0 + $1.accepted + $1.setAside + $1.duplicates }
    precondition(rows == told, "every row is accepted, set aside or a duplicate")
    let csv = log.setAsideCSV(.english)
    precondition(!csv.isEmpty && !log.columnsText(.traditionalChinese).isEmpty, "text is written")
  } catch {
    precondition(!error.text(.simplifiedChinese).isEmpty, "an error has words")
  }
}
