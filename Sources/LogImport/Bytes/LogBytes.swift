import CByteScan
import Glibc

/// Bytes that stay where they are for as long as anything reads them: a mapped file or a copy.
@safe package final class LogBytes: @unchecked Sendable {
  // Never written after the initialiser, so that threads may share it.
  private let memory: UnsafeRawBufferPointer
  private let mapping: Mapping?

  /// A file that is mapped, and the number under which it is watched.
  private struct Mapping {
    var descriptor: Int32
    var watch: Int32
  }

  package var count: Int { unsafe memory.count }

  package init(_ bytes: [UInt8]) {
    let copy = unsafe UnsafeMutableRawBufferPointer(
      start: malloc(max(1, bytes.count)), count: bytes.count)
    unsafe copy.copyBytes(from: bytes)
    unsafe memory = UnsafeRawBufferPointer(copy)
    mapping = nil
  }

  /// Takes over memory that was allocated with `malloc`.
  @unsafe init(adopting memory: UnsafeRawBufferPointer) {
    unsafe self.memory = memory
    mapping = nil
  }

  /// Maps `count` bytes of an open file, which is closed with the bytes; nil where the system
  /// cannot, and then the file stays open.
  init?(mapping descriptor: Int32, count: Int) {
    guard count > 0, let address = unsafe mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0),
      unsafe address != MAP_FAILED
    else { return nil }
    let watch = unsafe bs_watch(address, count)
    guard watch >= 0 else {
      _ = unsafe munmap(address, count)
      return nil
    }
    _ = unsafe madvise(address, count, MADV_SEQUENTIAL)
    unsafe memory = UnsafeRawBufferPointer(start: address, count: count)
    mapping = Mapping(descriptor: descriptor, watch: watch)
  }

  deinit {
    if let mapping {
      bs_unwatch(mapping.watch)
      close(mapping.descriptor)
      _ = unsafe munmap(UnsafeMutableRawPointer(mutating: memory.baseAddress), memory.count)
    } else {
      unsafe free(UnsafeMutableRawPointer(mutating: memory.baseAddress))
    }
  }

  /// Whether the file became shorter since it was opened, so that its end reads as noughts.
  var hasShrunk: Bool {
    guard let mapping else { return false }
    var status = stat()
    let isKnown = unsafe fstat(mapping.descriptor, &status) == 0
    return bs_was_cut(mapping.watch) != 0 || isKnown && status.st_size < count
  }

  /// Lets the system take back the memory of bytes that are not likely to be read again soon; they
  /// are fetched again by whoever reads them.
  func release(_ range: Range<Int>) {
    guard mapping != nil, let base = unsafe memory.baseAddress else { return }
    let page = sysconf(Int32(_SC_PAGESIZE))
    let from = (range.lowerBound + page - 1) / page * page
    let to = range.upperBound / page * page
    guard from < to else { return }
    _ = unsafe madvise(UnsafeMutableRawPointer(mutating: base + from), to - from, MADV_DONTNEED)
  }

  /// Lends the bytes for a while.
  package func withSpan<Result>(_ body: (Span<UInt8>) throws -> Result) rethrows -> Result {
    try unsafe body(Span(_unsafeElements: memory.assumingMemoryBound(to: UInt8.self)))
  }

  /// Lends the bytes to C. The pointer must not leave `body`.
  @unsafe func withPointer<Result>(_ body: (UnsafePointer<UInt8>) -> Result) -> Result {
    guard let base = unsafe memory.assumingMemoryBound(to: UInt8.self).baseAddress else {
      return unsafe withUnsafePointer(to: 0) { unsafe body($0) }
    }
    return unsafe body(base)
  }

  subscript(at place: Int) -> UInt8 {
    precondition(place < count, "there is no such byte")
    return unsafe memory[place]
  }

  package subscript(range: Range<Int>) -> [UInt8] {
    unsafe [UInt8](memory[range])
  }
}
