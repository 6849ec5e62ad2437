import ServiceModel
import Synchronization
import Wording

/// The rows of a whole log as columns of numbers, in the order of the files.
struct Rows: Sendable {
  let plan: ReadingPlan
  let places: RowPlaces
  private let words: [[Int32]]
  private let vocabularies: [LogWords]
  private let times: [TimeColumn]
  let nanoseconds: [UInt32]
  private let numbers: [[Double]]
  /// Hashes of ids, of parents' ids and of whole rows, where the plan has need of them. Nought
  /// stands for an empty cell.
  let ids: [UInt64]
  let parents: [UInt64]
  let hashes: [UInt64]
  /// The form that the identifiers of all rows have, their parents' as well.
  let idForm: NumberForm?
  /// Whether each row has a note.
  let notes: [UInt8]
  /// How many records each file has.
  private(set) var records: [Int]
  /// How many lines of each file are the header once more, or a title above it.
  private(set) var between: [Int]
  private(set) var faults: [RowFault] = []
  private(set) var evidence = DateEvidence()

  var count: Int { places.count }

  /// Puts blocks together. They lie in the order of the files and of their places, and are spent.
  ///
  /// - Parameter readers: the vocabularies of each reader that a block may name.
  init(
    _ blocks: [RowBlock], readers: [[WordTable]], parts: Int, plan: ReadingPlan, threads: Int
  ) async {
    self.plan = plan
    let layout = RowLayout(plan)
    let words = await Self.words(of: blocks, readers, plan, layout, threads: threads)
    vocabularies = ReadingPlan.Vocabulary.allCases.map { vocabulary in
      let slot = plan.words.firstIndex { $0.vocabulary == vocabulary }
      guard vocabulary == .cases, let slot else { return LogWords(words, of: vocabulary) }
      return LogWords(words, of: vocabulary, inOrderOf: blocks, column: layout.words[slot])
    }
    records = Array(repeating: 0, count: parts)
    between = records
    var stretches: [RowPlaces.Stretch] = []
    var count = 0
    for block in blocks {
      stretches.append(.init(firstRow: count, part: block.part, start: block.start))
      count += block.count
      records[block.part] += block.records
      between[block.part] += block.between
      faults += block.faults
      evidence.merge(block.evidence)
    }
    idForm = blocks.contains(where: \.hasOtherNames) ? nil : plan.idForm
    let columns = ColumnSet(
      layout, rows: count, hasWideTimes: blocks.contains(where: \.hasWideTimes))
    let ofReaders = vocabularies.map(\.numbers)
    let numbersOfWords = plan.words.map { ofReaders[$0.vocabulary.rawValue] }
    await inParallel(blocks.count, threads: threads) { [stretches] index in
      columns.take(blocks[index], from: stretches[index].firstRow, numbersOfWords)
    }
    places = RowPlaces(stretches, starts: columns.starts.finished())
    self.words = columns.words.map { $0.finished() }
    times = columns.times.map { $0.finished() }
    numbers = columns.numbers.map { $0.finished() }
    nanoseconds = columns.nanoseconds?.finished() ?? []
    ids = columns.ids?.finished() ?? []
    parents = columns.parents?.finished() ?? []
    hashes = columns.hashes?.finished() ?? []
    notes = columns.notes?.finished() ?? []
  }

  private static func words(
    of blocks: [RowBlock], _ readers: [[WordTable]], _ plan: ReadingPlan, _ layout: RowLayout,
    threads: Int
  ) async -> [ReaderWords] {
    let words = Mutex(readers.map { ReaderWords($0) })
    await inParallel(readers.count, threads: threads) { reader in
      var mine = ReaderWords(readers[reader])
      for block in blocks where block.worker == reader { mine.note(block, plan, layout) }
      words.withLock { $0[reader] = mine }
    }
    return words.withLock { $0 }
  }
}

extension Rows {
  func place(_ row: Int) -> RowPlace { places[row] }

  /// The words of a role by row, or nil where the log has no such column.
  func words(of role: Role) -> [Int32]? { plan.wordSlot(role).map { words[$0] } }
  func times(of role: Role) -> TimeColumn? { plan.timeSlot(role).map { times[$0] } }
  func numbers(of role: Role) -> [Double]? { plan.numberSlot(role).map { numbers[$0] } }

  func vocabulary(_ vocabulary: ReadingPlan.Vocabulary) -> WordTable {
    vocabularies[vocabulary.rawValue].table
  }

  /// The names that the words of a vocabulary are, by number.
  func names(_ vocabulary: ReadingPlan.Vocabulary) -> NameTable {
    vocabularies[vocabulary.rawValue].names
  }
}
