import Glibc

/// The rows of one stretch of a file as columns of numbers.
///
/// Written by one thread, then read by any. The columns lie in one piece of memory that the
/// system gets back as soon as the block is dropped: all blocks of a log are half of what reading
/// it takes.
@safe final class RowBlock: @unchecked Sendable {
  let part: Int
  /// Where the first record begins, and the one after the last.
  let start: Int
  var end: Int
  /// Whose vocabularies the words are numbered in.
  let worker: Int
  /// Records that are not blank.
  var records = 0
  /// Lines that are no rows, but the header once more or a title above it.
  var between = 0
  var faults: [RowFault] = []
  var evidence = DateEvidence()
  /// Where a quote stands that the file never closes.
  var unclosed: Int?
  /// Where a record begins that is too long to be one.
  var oversized: Int?

  /// Whether any identifier is of another form than that of the plan.
  var hasOtherNames = false

  /// Whether any time lies outside the years that a ``TimeColumn`` keeps in four bytes.
  var hasWideTimes = false

  private(set) var count = 0
  private(set) var capacity = 0
  private let widths: [Int]
  private var memory: UnsafeMutableRawPointer?

  init(part: Int, start: Int, worker: Int, layout: RowLayout) {
    self.part = part
    self.start = start
    self.worker = worker
    end = start
    widths = layout.widths
  }

  deinit { unsafe Self.release(memory, widths, capacity) }

  /// Makes room for rows; what is in the columns stays.
  func reserve(_ rows: Int) {
    guard rows > capacity else { return }
    let wanted = (max(rows, capacity * 2) + 63) & ~63
    let size = Self.size(widths, wanted)
    let larger = unsafe mmap(
      nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard let larger = unsafe larger, unsafe larger != MAP_FAILED else {
      preconditionFailure("the system has no memory left for \(wanted) rows")
    }
    _ = unsafe madvise(larger, size, MADV_HUGEPAGE)
    if let memory = unsafe memory {
      for (column, width) in widths.enumerated() {
        let from = unsafe memory + Self.offset(of: column, widths, capacity)
        unsafe (larger + Self.offset(of: column, widths, wanted)).copyMemory(
          from: from, byteCount: width * count)
      }
    }
    unsafe Self.release(memory, widths, capacity)
    unsafe memory = larger
    capacity = wanted
  }

  /// A column, valid until more room is made.
  @unsafe func column<Value: BitwiseCopyable>(
    _ number: Int, of: Value.Type = Value.self
  ) -> UnsafeMutablePointer<Value> {
    precondition(widths[number] == MemoryLayout<Value>.size, "the column has other values")
    guard let memory = unsafe memory else {
      preconditionFailure("a block without room has no columns")
    }
    return unsafe (memory + Self.offset(of: number, widths, capacity))
      .assumingMemoryBound(to: Value.self)
  }

  /// Takes in rows that were written behind the last.
  func add(_ rows: Int) {
    precondition(count + rows <= capacity, "there is no room for so many rows")
    count += rows
  }

  /// Gives the memory of the rows back.
  func empty() {
    unsafe Self.release(memory, widths, capacity)
    unsafe memory = nil
    (count, capacity) = (0, 0)
  }

  /// Keeps of the rows from `base` on only those of `kept`, counted from `base`, in that order.
  func keep(_ kept: [Int], from base: Int) {
    for (column, width) in widths.enumerated() {
      switch width {
      case 8: unsafe Self.keep(kept, self.column(column, of: UInt64.self) + base)
      case 4: unsafe Self.keep(kept, self.column(column, of: UInt32.self) + base)
      default: unsafe Self.keep(kept, self.column(column, of: UInt8.self) + base)
      }
    }
    count = base + kept.count
  }

  @unsafe private static func keep<Value: BitwiseCopyable>(
    _ kept: [Int], _ values: UnsafeMutablePointer<Value>
  ) {
    for (place, row) in kept.enumerated() { unsafe values[place] = values[row] }
  }

  private static func offset(of column: Int, _ widths: [Int], _ capacity: Int) -> Int {
    widths[..<column].reduce(0) { $0 + $1 * capacity }
  }

  private static func size(_ widths: [Int], _ capacity: Int) -> Int {
    max(1, widths.reduce(0, +) * capacity)
  }

  @unsafe private static func release(
    _ memory: UnsafeMutableRawPointer?, _ widths: [Int], _ capacity: Int
  ) {
    if let memory = unsafe memory { _ = unsafe munmap(memory, size(widths, capacity)) }
  }
}
