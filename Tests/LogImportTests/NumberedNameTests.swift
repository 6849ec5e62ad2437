import Diagnostics
import LogImport
import ServiceModel
import TestSupport
import Testing
import Wording

/// Forms of identifiers that a log may mix; each makes one of a number.
private let forms: [@Sendable (Int) -> String] = [
  { "R\($0)" }, { "INC00\(100_000 + $0)" }, { "\($0)" }, { "1010022\(95_500 + $0)" },
  { number in String(repeating: "0", count: 6 - String(number).count) + "\(number)" },
  { $0 < 30 ? "K-\($0)" : "K-0\($0)" }, { $0 == 7 ? "" : "R\($0)" },
  { $0 == 40 ? "other" : "R\($0)" }, { "\"T \($0)\"" }, { "S\(99_999_980 + $0)" },
  { "R\($0 * 1_000_003 % 100_000_000)" }, { "a prefix longer than eight bytes \($0)" },
]

/// A log whose rows name some of their parents, and some rows twice, with a letter behind every
/// identifier or none.
private func log(_ form: (Int) -> String, letter: String, seed: UInt64) -> String {
  var random = SeededGenerator(seed: seed)
  var text = "id,parent,customer,provider,opened,delivered\n"
  for number in 0..<60 {
    let own = Int.random(in: 0..<20, using: &random) == 0 ? number / 2 : number
    let above = Int.random(in: 0..<70, using: &random)
    let cells = [own, Bool.random(using: &random) ? above : nil].map { number in
      let name = number.map(form) ?? ""
      guard !name.isEmpty, !letter.isEmpty else { return name }
      return name.hasSuffix("\"") ? name.dropLast() + letter + "\"" : name + letter
    }
    let minute = number < 10 ? "0\(number)" : "\(number)"
    text += "\(cells[0]),\(cells[1]),Ann,Bob,2026-03-02 08:\(minute),2026-03-02 10:00\n"
  }
  return text
}

@Test(arguments: 0..<forms.count, [UInt64(1), 2, 3])
func identifiersThatAreNumbersAreToldApartLikeAnyOther(form: Int, seed: UInt64) async throws {
  var options = ReadingOptions()
  options.threads = form % 2 + 1
  let numbers = try await reading(log(forms[form], letter: "", seed: seed), options)
  let names = try await reading(log(forms[form], letter: "x", seed: seed), options)
  let (left, right) = (numbers.requests, names.requests)
  #expect(left.count == right.count)
  #expect(left.parent == right.parent)
  for row in 0..<left.count {
    let id = left.ids.string(at: row)
    #expect(right.ids.string(at: row) == (id.hasPrefix("row ") ? id : id + "x"))
    for other in 0..<left.count where row != other {
      let (here, there) = (left.ids[row], left.ids[other])
      #expect(left.ids.precedes(row, other) == here.lexicographicallyPrecedes(there))
    }
  }
  #expect(numbers.description.files[0].duplicates == names.description.files[0].duplicates)
}

@Test func aParentWithNoughtsThatItsIdentifierLacksIsAnother() async throws {
  let read = try await reading(
    """
    id,parent,customer,provider,opened
    R7,,Ann,Bob,2026-03-02 08:00
    R8,R07,Bob,Cem,2026-03-02 08:00
    R9,R7,Bob,Cem,2026-03-02 08:00

    """)
  #expect(read.requests.parent == [RequestLog.none, RequestLog.none, 0])
  #expect(read.diagnostics.diagnostics.map(\.fault).contains(.unknownParent))
}

@Test func timesOfAllAgesAreRead() async throws {
  let read = try await reading(
    """
    id,customer,provider,opened,delivered,promised
    1,Ann,Bob,1899-12-31 23:59:59,2026-03-02 08:00,9999-12-31 23:59:59
    2,Ann,Bob,2026-03-02 07:00,2106-02-07 06:28:15,

    """)
  #expect(read.requests.opened == [Instant("1899-12-31 23:59:59"), Instant("2026-03-02 07:00")])
  #expect(
    read.requests.delivered == [Instant("2026-03-02 08:00"), Instant("2106-02-07 06:28:15")])
  #expect(read.requests.promised == [Instant("9999-12-31 23:59:59"), .missing])
}
