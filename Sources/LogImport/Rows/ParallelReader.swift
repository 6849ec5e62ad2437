import Diagnostics
import Synchronization
import Wording

/// Reads all files in stretches, several at once.
///
/// A stretch is read on the guess that it does not begin inside quotes. The stretch before it
/// tells whether that was so, and it is read again if not: so the result is that of reading the
/// file from start to end, however it is cut.
struct ParallelReader: Sendable {
  let parts: [LogPart]
  let plan: ReadingPlan
  let threads: Int
  let chunk: Int
  let progress: (@Sendable (_ done: Int, _ total: Int) -> Void)?

  private struct Job: Sendable {
    var part: Int
    var start: Int
    var softEnd: Int
  }

  /// What threads count together.
  private final class Counter: Sendable {
    /// The next job.
    let next = Atomic(0)
    /// Bytes that were read.
    let bytes = Atomic(0)
  }

  func read() async throws(ImportError) -> Rows {
    let jobs = makeJobs()
    guard let first = parts.first else { preconditionFailure("there is no file to read") }
    let total = parts.reduce(0) { $0 + $1.text.bytes.count }
    let counter = Counter()
    let layout = RowLayout(plan)
    let workers = max(1, min(threads, jobs.count))
    let done = await withTaskGroup(of: (Int, [WordTable], [(Int, RowBlock)]).self) { group in
      for worker in 0..<workers {
        group.addTask {
          var reader = RowReader(first, plan: self.plan, layout: layout, worker: worker)
          var mine: [(Int, RowBlock)] = []
          while true {
            let index = counter.next.add(1, ordering: .relaxed).oldValue
            guard index < jobs.count else { return (worker, reader.vocabularies, mine) }
            let job = jobs[index]
            let part = self.parts[job.part]
            let block = reader.read(part, index: job.part, from: job.start, to: job.softEnd)
            mine.append((index, block))
            let size = job.softEnd - job.start
            let bytes = counter.bytes.add(size, ordering: .relaxed).newValue
            self.progress?(bytes, total)
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }
    }
    var blocks = Array(repeating: RowBlock?.none, count: jobs.count)
    for (index, block) in done.flatMap(\.2) { blocks[index] = block }
    var again = RowReader(first, plan: plan, layout: layout, worker: workers)
    let settled = try settle(&blocks, jobs, &again)
    return await Rows(
      settled, readers: done.map(\.1) + [again.vocabularies], parts: parts.count, plan: plan,
      threads: threads)
  }

  private func makeJobs() -> [Job] {
    var jobs: [Job] = []
    for (index, part) in parts.enumerated() {
      let end = part.text.bytes.count
      var place = part.header.bodyStart
      var start = place
      while place < end {
        place = min(place + chunk, end)
        jobs.append(Job(part: index, start: start, softEnd: place))
        // A line that is longer than a stretch is looked through once.
        if place < end, place > start { start = part.startOfRecord(atOrAfter: place) }
      }
    }
    return jobs
  }

  /// Keeps the stretches that were guessed right and reads the others again.
  private func settle(
    _ blocks: inout [RowBlock?], _ jobs: [Job], _ reader: inout RowReader
  ) throws(ImportError) -> [RowBlock] {
    var settled: [RowBlock] = []
    var place = 0
    var part = -1
    for (index, job) in jobs.enumerated() {
      if job.part != part { (part, place) = (job.part, job.start) }
      guard place < job.softEnd, var block = blocks[index] else { continue }
      blocks[index] = nil
      if block.start != place {
        block = reader.read(parts[part], index: part, from: place, to: job.softEnd)
      }
      try check(block)
      place = block.end
      settled.append(block)
    }
    return settled
  }

  private func check(_ block: RowBlock) throws(ImportError) {
    let place = FaultPlace(parts[block.part].text)
    if let quote = block.unclosed { throw place.error(.unclosedQuote, at: quote) }
    if let start = block.oversized {
      let limit = String(RecordBatch.mostFields)
      throw place.error(.oversizedRow, ["limit": limit], at: start)
    }
  }
}
