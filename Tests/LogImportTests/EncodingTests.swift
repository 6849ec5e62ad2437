import Diagnostics
import Foundation
@testable import LogImport
import ServiceModel
import TestSupport
import Testing
import Wording

private func form(_ name: String) throws -> [UInt8] {
  [UInt8](
    try Data(
      contentsOf: packageRoot.appending(path: "Tests/LogImportTests/Forms").appending(path: name)))
}

private func finding(_ bytes: [UInt8]) -> EncodingFinder.Finding {
  EncodingFinder(LogBytes(bytes)).finding(Array(bytes.prefix(LogText.sample)))
}

@Test(arguments: [
  ("gbk.csv", LegacyEncoding.gb18030), ("big5.csv", .big5), ("windows-1252.csv", .windows1252),
  ("latin-1.csv", .latin1),
])
func theEncodingIsToldFromTheWholeFile(file: String, encoding: LegacyEncoding) throws {
  // Two megabytes of plain letters before the first that tells.
  let plain = Array(
    repeatElement(Array("1,Acme,Ann,2026-03-02 08:00\n".utf8), count: 75_000).joined())
  #expect(finding(plain) == .utf8(skipping: 0))
  #expect(finding(plain + (try form(file))) == .legacy(encoding, skipping: 0))
}

@Test(arguments: [
  "编号", "客户", "部门", "时间", "处理人", "状态", "完成时间", "工单号", "申请人", "承办部门",
])
func oneWordOfChineseIsEnough(word: String) throws {
  let text = "id,\(word)\n1,2\n"
  let bytes = try #require(text.data(using: String.Encoding(rawValue: 0x8000_0632)))
  #expect(finding([UInt8](bytes)) == .legacy(.gb18030, skipping: 0))
}

@Test(arguments: [
  "編號", "客戶", "部門", "時間", "處理人", "狀態", "完成時間", "工單號", "申請人", "承辦部門",
])
func oneWordOfTraditionalChineseIsEnough(word: String) throws {
  let text = "id,\(word)\n1,2\n"
  let bytes = try #require(text.data(using: String.Encoding(rawValue: 0x8000_0A03)))
  #expect(finding([UInt8](bytes)) == .legacy(.big5, skipping: 0))
}

@Test(arguments: [
  "für", "élève", "Zoë", "mañana", "São", "Grüße", "5 °C", "naïve", "Äpfel", "l'été",
])
func oneWordOfAWesternLanguageIsEnough(word: String) {
  let bytes =
    Array("id,".utf8) + word.unicodeScalars.map { UInt8($0.value) } + Array("\n1,2\n".utf8)
  #expect(finding(bytes) == .legacy(.latin1, skipping: 0))
}

@Test func textInAnotherAlphabetIsRefusedRatherThanMisread() throws {
  let text = "id,клиент\n1,Общество с ограниченной ответственностью\n"
  let bytes = try #require(text.data(using: .windowsCP1251))
  #expect(finding([UInt8](bytes)) == .unknown)
}

/// What other programs call `encoding` and what bytes they write.
private func converted(_ text: String, to encoding: String) throws -> [UInt8] {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = ["iconv", "-f", "UTF-8", "-t", encoding]
  let (input, output) = (Pipe(), Pipe())
  (process.standardInput, process.standardOutput) = (input, output)
  try process.run()
  try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
  try input.fileHandleForWriting.close()
  return [UInt8](try output.fileHandleForReading.readToEnd() ?? Data())
}

@Test(arguments: [("CP850", LegacyEncoding.codePage850), ("MACINTOSH", .macRoman)])
func lettersOfOldSystemsAreTold(name: String, encoding: LegacyEncoding) throws {
  let text = "id,customer\n1,Möbel Größe für Köln\n2,Tür und Öfen über München\n"
  #expect(finding(try converted(text, to: name)) == .legacy(encoding, skipping: 0))
}

@Test func koreanIsNotTakenForChinese() throws {
  let text = "번호,고객,담당자,담당부서,접수일시,완료일시\n1,서울상사,김민수,영업부,2026-03-02 08:00,\n"
  let bytes = try converted(text, to: "EUC-KR")
  #expect(finding(bytes) == .legacy(.korean, skipping: 0))
  let read = try LogText(.bytes(bytes, name: "log.csv"))
  #expect(String(decoding: read.bytes[0..<read.bytes.count], as: UTF8.self) == text)
}

@Test(arguments: ["UTF-32LE", "UTF-32BE"])
func fourBytesACharacterAreReadWithAMark(encoding: String) throws {
  let bytes = try converted("\u{FEFF}id,客户\n1,海达\n", to: encoding)
  let read = try LogText(.bytes(bytes, name: "log.csv"))
  #expect(read.encoding?.rawValue == encoding)
  #expect(String(decoding: read.bytes[0..<read.bytes.count], as: UTF8.self) == "id,客户\n1,海达\n")
}

@Test(arguments: [
  ("gbk.csv", "博森", [0xFF] as [UInt8], "GB18030"), ("big5.csv", "博森", [0xFF], "Big5"),
  ("windows-1252.csv", "Señor", [0x81], "Windows-1252"), ("utf-8.csv", "博森", [0xC3], "UTF-8"),
  ("utf-8.csv", "博森", [0xE5, 0x8D], "UTF-8"), ("utf-16le.csv", "博森", [0x00, 0xDC], "UTF-16LE"),
])
func aByteThatIsNoLetterIsReportedWhereItStands(
  file: String, before: String, odd: [UInt8], encoding: String
) async throws {
  let text = try LogText(.bytes(try form(file), name: file))
  let legacy = text.encoding
  let bytes = try form(file)
  let mark = try encoded(before, legacy)
  let place = try #require(bytes.firstRange(of: mark)).upperBound
  let broken = Array(bytes[..<place]) + odd + Array(bytes[place...])
  let log = try await LogReader.read([.bytes(broken, name: file)])
  let fault = try #require(log.diagnostics.diagnostics.first)
  #expect(log.diagnostics.counts == [.undecodableByte: 1])
  #expect(fault.location.line == 5)
  #expect(fault.location.column == 4 + before.utf8.count)
  #expect(fault.values["encoding"] == encoding)
  #expect(log.requests.count + log.setAsideCount == log.description.files[0].rows)
  #expect(log.setAsideCount == 1)
}

private func encoded(_ text: String, _ encoding: LegacyEncoding?) throws -> [UInt8] {
  let name: String.Encoding? =
    switch encoding {
    case nil: .utf8
    case .utf16LittleEndian: .utf16LittleEndian
    case .utf16BigEndian: .utf16BigEndian
    case .gb18030: String.Encoding(rawValue: 0x8000_0632)
    case .big5: String.Encoding(rawValue: 0x8000_0A03)
    case .windows1252, .latin1: .isoLatin1
    case .korean, .utf32LittleEndian, .utf32BigEndian, .macRoman, .codePage850: nil
    }
  return [UInt8](try #require(name.flatMap { text.data(using: $0) }))
}

@Test func halfACharacterAtTheEndOfUTF16IsNoCrash() throws {
  let bytes = try form("utf-16le.csv")
  let text = try LogText(.bytes(bytes + [0x41], name: "log.csv"))
  #expect(text.bytes[at: text.bytes.count - 1] == 0xFF)
}

@Test func aFileThatBecomesShorterWhileItIsReadIsAnErrorAndNoCrash() async throws {
  let folder = FileManager.default.temporaryDirectory
  let file = folder.appending(path: "weaklink-\(UUID().uuidString).csv")
  defer { try? FileManager.default.removeItem(at: file) }
  var text = "id,customer,provider,opened\n"
  for row in 0..<60_000 { text += "\(row),Acme,Ann,2026-03-02 08:00\n" }
  try Data(text.utf8).write(to: file)
  var options = ReadingOptions()
  options.chunk = 1 << 14
  let error = await #expect(throws: ImportError.self) {
    _ = try await LogReader.read([.file(path: file.path)], options: options) { _, _ in
      _ = unsafe truncate(file.path, 5000)
    }
  }
  #expect(error?.fault == .shrunkFile)
  let report = Language.allCases.map { language in
    (error?.text(language) ?? "").replacing(file.path, with: "log.csv") + "\n"
  }
  try expectGolden(report.joined(separator: "\n"), named: "faults/shrunk-file.txt")
}

@Test func aFileThatGrowsWhileItIsReadIsReadAsItWas() async throws {
  let folder = FileManager.default.temporaryDirectory
  let file = folder.appending(path: "weaklink-\(UUID().uuidString).csv")
  defer { try? FileManager.default.removeItem(at: file) }
  var text = "id,customer,provider,opened\n"
  for row in 0..<5000 { text += "\(row),Acme,Ann,2026-03-02 08:00\n" }
  try Data(text.utf8).write(to: file)
  let more = Data("x,Acme,Ann,2026-03-02 08:00\n".utf8)
  let writer = try FileHandle(forWritingTo: file)
  try writer.seekToEnd()
  var options = ReadingOptions()
  options.chunk = 1 << 14
  let log = try await LogReader.read([.file(path: file.path)], options: options) { _, _ in
    try? writer.write(contentsOf: more)
  }
  try writer.close()
  #expect(log.requests.count == 5000)
}
