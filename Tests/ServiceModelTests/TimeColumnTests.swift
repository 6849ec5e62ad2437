import ServiceModel
import TestSupport
import Testing

private let moments: [Instant] = [
  Instant(seconds: 0), Instant(seconds: 1_772_000_000), .missing,
  Instant(seconds: Int64(UInt32.max) - 1),
]

private let outside: [Instant] = [
  Instant(seconds: -1), Instant(seconds: Int64(UInt32.max)), Instant(seconds: -62_135_596_800),
  Instant(seconds: 253_402_300_799), Instant(seconds: .max),
]

@Test(arguments: outside)
func aTimeOutsideTheUsualYearsIsKeptLikeAnyOther(moment: Instant) {
  var appended = TimeColumn(moments)
  appended.append(moment)
  #expect(Array(appended) == moments + [moment])
  var replaced = TimeColumn(moments)
  replaced[1] = moment
  #expect(replaced[1] == moment)
  #expect(replaced[0] == moments[0] && replaced[2].isMissing && replaced[3] == moments[3])
  var joined = TimeColumn(moments)
  joined.append(contentsOf: TimeColumn([moment]))
  #expect(Array(joined) == moments + [moment])
  #expect(Array(TimeColumn(repeating: moment, count: 2)) == [moment, moment])
  #expect(TimeColumn(wide: moments) == TimeColumn(moments))
}

@Test(arguments: UInt64(0)..<50)
func aColumnOfTimesDoesWhatAListDoes(seed: UInt64) {
  var random = SeededGenerator(seed: seed)
  var (list, column): ([Instant], TimeColumn) = ([], [])
  for _ in 0..<60 {
    let all = Int.random(in: 0..<30, using: &random) == 0 ? outside : moments
    let moment = all.randomElement(using: &random) ?? .missing
    switch Int.random(in: 0..<4, using: &random) {
    case 0 where !list.isEmpty:
      let row = Int.random(in: list.indices, using: &random)
      (list[row], column[row]) = (moment, moment)
    case 1 where !list.isEmpty:
      let row = Int.random(in: list.indices, using: &random)
      list.remove(at: row)
      column.remove(at: row)
    default:
      list.append(moment)
      column.append(moment)
    }
    #expect(Array(column) == list, "seed \(seed)")
  }
  #expect(column.min() == list.min())
}
