import Foundation
import LogImport
import ServiceModel
import Synchronization
import Testing

@Test func aPipeIsReadToItsEnd() async throws {
  let pipe = Pipe()
  var text = "id,customer,provider,opened\n"
  for row in 0..<20_000 { text += "\(row),Acme,Ann,2026-03-02 08:00\n" }
  let writer = pipe.fileHandleForWriting
  let bytes = Data(text.utf8)
  let writing = Task.detached {
    try writer.write(contentsOf: bytes)
    try writer.close()
  }
  let path = "/proc/self/fd/\(pipe.fileHandleForReading.fileDescriptor)"
  let log = try await LogReader.read([.file(path: path)])
  try await writing.value
  #expect(log.requests.count == 20_000)
}

@Test func progressReachesTheEndAndNeverGoesBeyondIt() async throws {
  var text = "id,customer,provider,opened\n"
  for row in 0..<5000 { text += "\(row),Acme,Ann,2026-03-02 08:00\n" }
  let farthest = Mutex(0)
  let size = text.utf8.count
  var options = ReadingOptions()
  options.chunk = 1000
  _ = try await LogReader.read(
    [.bytes(Array(text.utf8), name: "log.csv")], options: options
  ) { done, total in
    #expect(total == size)
    #expect(done <= total)
    farthest.withLock { $0 = max($0, done) }
  }
  #expect(farthest.withLock { $0 } > size * 9 / 10)
}
