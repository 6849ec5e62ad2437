@testable import LogImport
import Diagnostics
import Foundation
import ServiceModel
import TestSupport
import Testing
import Wording

private let plain = #"""
  id,customer,provider,opened,note
  1,Acme,Ann,2026-03-02 08:00,fine
  2,"Bolt, Inc.",Bob,2026-03-02 09:00,"two
  lines"
  3,"The ""Best""",Ann,2026-03-02 10:00,

  """#

/// The log above, written in another way.
struct Writing: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var bytes: [UInt8]

  init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }

  init(_ name: String, _ bytes: [UInt8]) {
    testDescription = name
    self.bytes = bytes
  }

  private static func parted(by separator: String) -> String {
    plain.replacing(",", with: separator).replacing("Bolt\(separator) Inc.", with: "Bolt, Inc.")
  }

  private static func utf16(_ text: String, bigEndian: Bool, marked: Bool) -> [UInt8] {
    (marked ? [0xFEFF] + Array(text.utf16) : Array(text.utf16)).flatMap { unit in
      bigEndian
        ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
  }

  static let all = [
    Writing("as it is", plain),
    Writing("semicolons", parted(by: ";")), Writing("tabs", parted(by: "\t")),
    Writing("pipes", parted(by: "|")),
    Writing("byte order mark", "\u{FEFF}" + plain),
    Writing(
      "CRLF", plain.replacing("\n", with: "\r\n").replacing("two\r\nlines", with: "two\nlines")),
    Writing("CR", plain.replacing("\n", with: "\r").replacing("two\rlines", with: "two\nlines")),
    Writing("no last newline", String(plain.dropLast())),
    Writing("blank rows", "\n\n" + plain.replacing("\n3,", with: "\n\n,,,,\n3,") + "\n\n"),
    Writing("a title above", "Requests of March,,,,\n,,,,\n" + plain),
    Writing("a title alone above", "Requests of March\n\n" + plain),
    Writing(
      "a separator at the end",
      "id,customer,provider,opened,note,\n1,Acme,Ann,2026-03-02 08:00,fine,\n"
        + "2,\"Bolt, Inc.\",Bob,2026-03-02 09:00,\"two\nlines\",\n"
        + "3,\"The \"\"Best\"\"\",Ann,2026-03-02 10:00,,\n"),
    Writing("quotes everywhere", plain.replacing("1,Acme,Ann", with: "\"1\",\"Acme\",\"Ann\"")),
    Writing("spaces around", plain.replacing("1,Acme,Ann", with: " 1 , Acme,\tAnn ")),
    Writing("backslashes", plain.replacing("\"\"", with: "\\\"")),
    Writing("a short last row", plain.replacing("10:00,", with: "10:00")),
    Writing("quotes that hold separators of all kinds", plain.replacing("fine", with: "\"fine\"")),
    Writing(
      "tabs and CRLF",
      parted(by: "\t").replacing("\n", with: "\r\n")
        .replacing("two\r\nlines", with: "two\nlines")),
    Writing("a byte order mark and a title", "\u{FEFF}Requests\n\n" + plain),
    Writing(
      "semicolons with a title of commas", "Requests, all of them, March;;;;\n" + parted(by: ";")),
    Writing("a long row", plain.replacing("fine", with: "fine,,,")),
    Writing("spaces for blank rows", plain.replacing("\n3,", with: "\n   \n\t\n3,")),
    Writing("a NUL at the end", plain + "\0"),
    Writing("a NUL", plain.replacing("Acme", with: "Acme\0")),
    Writing("UTF-16LE", utf16(plain, bigEndian: false, marked: true)),
    Writing("UTF-16BE", utf16(plain, bigEndian: true, marked: true)),
    Writing("UTF-16LE, unmarked", utf16(plain, bigEndian: false, marked: false)),
  ]
}

@Test(arguments: Writing.all)
func aLogIsTheSameHoweverItIsWritten(writing: Writing) async throws {
  let expected = try await reading(plain).requests.requests
  #expect(expected.count == 3)
  #expect(expected[1].customer == "Bolt, Inc.")
  #expect(expected[1].note == "two\nlines")
  #expect(expected[2].customer == "The \"Best\"")
  let log = try await LogReader.read([.bytes(writing.bytes, name: "log.csv")])
  #expect(log.requests.requests.map(\.customer) == expected.map(\.customer))
  #expect(
    log.requests.requests.map { $0.note?.replacing("\r", with: "\n") } == expected.map(\.note))
  #expect(log.requests.requests.map(\.opened) == expected.map(\.opened))
  #expect(log.diagnostics.counts.filter { $0.key != .shortRow } == [:])
}

@Test func aQuoteInsideAnUnquotedCellIsJustAQuote() async throws {
  let log = try await reading(
    "id,customer,provider,opened,kind\n1,Acme,Ann,2026-03-02 08:00,5\" pipe\n"
      + "2,Bolt,Ann,2026-03-02 09:00,plug\n")
  #expect(log.requests.count == 2)
  #expect(log.requests.request(0).kind == "5\" pipe")
}

@Test func quotesThatNeverEndACellAreLetters() async throws {
  let rows = (1...6).map { "\($0)\t\"Acme \($0)\tAnn\t2026-03-02 08:0\($0)\n" }
  let log = try await reading("id\tcustomer\tprovider\topened\n" + rows.joined())
  #expect(log.requests.count == 6)
  #expect(log.requests.request(2).customer == "\"Acme 3")
}

@Test func namesOfGroupsOfColumnsStandAboveTheHeader() async throws {
  let log = try await reading(
    "Request,,Served by,,Times,\nid,customer,provider,provider team,opened,delivered\n"
      + "1,Acme,Ann,Desk,2026-03-02 08:00,2026-03-02 09:00\n2,Bolt,Bob,Desk,2026-03-02 08:30,\n")
  #expect(log.requests.requests.map(\.providerTeam) == ["Desk", "Desk"])
  #expect(log.diagnostics.total == 0)
}

@Test func aRowOfDataWithMoreCellsThanTheHeaderHasNamesIsNoHeader() async throws {
  let log = try await reading(
    "id,,provider,opened\n1,Acme,Ann,2026-03-02 08:00\n2,Bolt,Bob,2026-03-02 08:30\n")
  #expect(log.requests.count == 2)
}

@Test func noughtsAtTheEndOfAFileAreNothing() async throws {
  let log = try await reading(plain + String(repeating: "\0", count: 5000))
  #expect(log.requests.count == 3)
  #expect(log.diagnostics.total == 0)
}

@Test func aFileWithoutHeaderIsReadByItsValuesAndTheOptions() async throws {
  var options = ReadingOptions()
  options.mapping = [.opened: "column 4", .provider: "column 3", .customer: "column 2"]
  let log = try await reading("1,Acme,Ann,2026-03-02 08:00\n2,Bolt,Ann,2026-03-02 09:00\n", options)
  #expect(log.requests.count == 2)
  #expect(log.description.notes.contains { $0.phrase == .headerMade })
}

@Test func filesMayHaveTheirColumnsInAnyOrder() async throws {
  let log = try await LogReader.read([
    .bytes(Array("id,customer,provider,opened\n1,Acme,Ann,2026-03-02 08:00\n".utf8), name: "a.csv"),
    .bytes(
      Array("Opened;ID;Provider;Customer\n2026-03-02 09:00;2;Bob;Bolt\n".utf8), name: "b.csv"),
  ])
  #expect(log.requests.requests.map(\.provider) == ["Ann", "Bob"])
  #expect(log.requests.requests.map(\.customer) == ["Acme", "Bolt"])
  #expect(log.description.files.map(\.rows) == [1, 1])
}

@Test(arguments: [
  ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
  ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  (
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
  ),
  (
    String(repeating: "a", count: 1_000_000),
    "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
  ),
])
func theDigestIsThatOfTheStandard(text: String, digest: String) {
  #expect(Digest.sha256(LogBytes(Array(text.utf8))) == digest)
}
