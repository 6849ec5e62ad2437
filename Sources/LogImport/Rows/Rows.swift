import ServiceModel
import Wording

/// The rows of a whole log as columns of numbers, in the order of the files.
struct Rows: Sendable {
  let plan: ReadingPlan
  /// Where each file's rows begin among all, and one more entry for the end.
  private(set) var firstOfPart: [Int] = [0]
  private(set) var starts: [Int] = []
  private(set) var words: [[Int32]]
  private(set) var vocabularies: [WordTable]
  private(set) var times: [[Int64]]
  private(set) var nanoseconds: [UInt32] = []
  private(set) var numbers: [[Double]]
  private(set) var ids: [UInt64] = []
  private(set) var idTexts = ByteTable()
  private(set) var parents: [UInt64] = []
  private(set) var hashes: [UInt64] = []
  /// How many records each file has.
  private(set) var records: [Int]
  private(set) var faults: [RowFault] = []
  private(set) var evidence = DateEvidence()

  var count: Int { starts.count }

  /// Puts blocks together. They lie in the order of the files and of their places.
  init(_ blocks: consuming [RowBlock], parts: Int, plan: ReadingPlan) {
    self.plan = plan
    words = plan.words.map { _ in [] }
    times = plan.times.map { _ in [] }
    numbers = plan.numbers.map { _ in [] }
    vocabularies = ReadingPlan.Vocabulary.allCases.map { _ in WordTable() }
    records = Array(repeating: 0, count: parts)
    firstOfPart = Array(repeating: 0, count: parts + 1)
    reserve(
      blocks.reduce(0) { $0 + $1.count }, ids: blocks.reduce(0) { $0 + $1.idTexts.bytes.count })
    for index in blocks.indices {
      add(blocks[index])
      blocks[index] = RowBlock(part: 0, start: 0, plan: plan)
    }
    for part in 0..<parts { firstOfPart[part + 1] += firstOfPart[part] }
  }

  private mutating func reserve(_ count: Int, ids size: Int) {
    starts.reserveCapacity(count)
    for slot in words.indices { words[slot].reserveCapacity(count) }
    for slot in times.indices { times[slot].reserveCapacity(count) }
    for slot in numbers.indices { numbers[slot].reserveCapacity(count) }
    if plan.columns[.id] != nil {
      ids.reserveCapacity(count)
      idTexts.reserveCapacity(count, bytes: size)
    }
    if plan.columns[.parent] != nil { parents.reserveCapacity(count) }
    if plan.comparesWholeRows { hashes.reserveCapacity(count) }
  }

  private mutating func add(_ block: RowBlock) {
    firstOfPart[block.part + 1] += block.count
    records[block.part] += block.records
    starts.append(contentsOf: block.starts)
    let numbersHere = vocabularies.indices.map { vocabularies[$0].merge(block.vocabularies[$0]) }
    for slot in words.indices {
      let table = numbersHere[plan.words[slot].vocabulary.rawValue]
      words[slot].append(contentsOf: block.words[slot].lazy.map { $0 < 0 ? -1 : table[Int($0)] })
    }
    for slot in times.indices { times[slot].append(contentsOf: block.times[slot]) }
    for slot in numbers.indices { numbers[slot].append(contentsOf: block.numbers[slot]) }
    nanoseconds.append(contentsOf: block.nanoseconds)
    ids.append(contentsOf: block.ids)
    idTexts.append(block.idTexts)
    parents.append(contentsOf: block.parents)
    hashes.append(contentsOf: block.hashes)
    faults.append(contentsOf: block.faults)
    evidence.merge(block.evidence)
  }
}

extension Rows {
  /// The file of a row.
  func part(of row: Int) -> Int {
    var part = 0
    while firstOfPart[part + 1] <= row { part += 1 }
    return part
  }

  func place(_ row: Int) -> RowPlace { RowPlace(part: part(of: row), start: starts[row]) }

  func haveEqualIDs(_ left: Int, _ right: Int) -> Bool { idTexts[left] == idTexts[right] }

  /// The words of a role by row, or nil where the log has no such column.
  func words(of role: Role) -> [Int32]? { plan.wordSlot(role).map { words[$0] } }
  func times(of role: Role) -> [Int64]? { plan.timeSlot(role).map { times[$0] } }
  func numbers(of role: Role) -> [Double]? { plan.numberSlot(role).map { numbers[$0] } }

  func vocabulary(_ vocabulary: ReadingPlan.Vocabulary) -> WordTable {
    vocabularies[vocabulary.rawValue]
  }
}
