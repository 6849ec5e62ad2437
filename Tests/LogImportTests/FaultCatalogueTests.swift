import Diagnostics
import Foundation
import Glibc
@testable import LogImport
import ServiceModel
import TestSupport
import Testing
import Wording

/// What a user reads in every language of a fault that a sample shows.
private func report(_ diagnostics: [Diagnostic]) -> String {
  Language.allCases.map { language in
    diagnostics.map { $0.text(language) + "\n" }.joined()
  }.joined(separator: "\n")
}

@Test(arguments: FaultPhrase.allCases.filter { $0.isOfConflicts })
func everyFaultOfConflictsHasASampleThatShowsIt(fault: FaultPhrase) throws {
  let sample = try FaultSample(fault)
  let source = try #require(sample.sources.first)
  do {
    let read = try ConflictReader.read([source])
    #expect(read.diagnostics.counts == [fault: 1])
    #expect(read.conflicts.count == 1)
    #expect(read.setAside.map(\.diagnostic) == read.diagnostics.diagnostics)
    try expectGolden(report(read.diagnostics.diagnostics), named: "faults/\(fault.rawValue).txt")
  } catch let error as ImportError {
    #expect(error.fault == fault)
    try expectGolden(report([error.diagnostic]), named: "faults/\(fault.rawValue).txt")
  }
}

@Test(
  arguments: FaultPhrase.allCases.filter {
    ![.noPermission, .shrunkFile, .oversizedInput].contains($0) && !$0.isOfConflicts
  })
func everyFaultHasASampleThatShowsIt(fault: FaultPhrase) async throws {
  let sample = try FaultSample(fault)
  do {
    let log = try #require(try await sample.read())
    #expect(log.diagnostics.counts == [fault: 1])
    try expectGolden(report(log.diagnostics.diagnostics), named: "faults/\(fault.rawValue).txt")
    let kept = log.description.files.reduce(0) { $0 + $1.accepted }
    #expect(kept == log.requests.count || log.description.shape == .events)
    for file in log.description.files {
      #expect(file.rows == file.accepted + file.setAside + file.duplicates)
    }
  } catch let error as ImportError {
    #expect(error.fault == fault)
    try expectGolden(report([error.diagnostic]), named: "faults/\(fault.rawValue).txt")
  }
}

@Test func aFileWithoutPermissionIsNamedAsSuch() throws {
  let error = LogSource.file(path: "locked.csv").failure(EACCES)
  #expect(error.fault == .noPermission)
  try expectGolden(report([error.diagnostic]), named: "faults/no-permission.txt")
}

@Test func whatNeverEndsIsGivenUp() throws {
  let pipe = Pipe()
  try pipe.fileHandleForWriting.write(contentsOf: Data(repeating: 0x61, count: 20_000))
  let error = #expect(throws: ImportError.self) {
    try LogSource.standardInput.read(from: pipe.fileHandleForReading.fileDescriptor, most: 10_000)
  }
  #expect(error?.fault == .oversizedInput)
  try expectGolden(report([try #require(error).diagnostic]), named: "faults/oversized-input.txt")
}

@Test(arguments: [("/dev/zero", FaultPhrase.emptyFile), ("/dev/urandom", .binaryFile)])
func aDeviceThatNeverEndsIsRefused(path: String, fault: FaultPhrase) async throws {
  let error = await #expect(throws: ImportError.self) {
    try await LogReader.read([.file(path: path)])
  }
  #expect(error?.fault == fault)
}

@Test func everyFaultHasAParagraphOfItsOwn() throws {
  let page = try String(
    contentsOf: packageRoot.appending(path: "docs/faults.md"), encoding: .utf8)
  let sections = page.split(separator: "\n### ").dropFirst()
  let names = sections.map { String($0.prefix { $0 != "\n" }) }
  #expect(Set(names) == Set(FaultPhrase.allCases.map(\.rawValue)))
  #expect(names.count == FaultPhrase.allCases.count)
  for (name, section) in zip(names, sections) {
    let text = section.dropFirst(name.count).split(separator: "\n## ")[0]
    #expect(text.count > 40, "\(name)")
  }
}

@Test func everyFaultHasASampleUnlessItCannotBeKept() throws {
  let names = try FileManager.default.contentsOfDirectory(
    atPath: packageRoot.appending(path: "Samples/Faults").path)
  let kept = Set(names.map { String($0.prefix { $0 != "." }) })
  let made: Set<FaultPhrase> = [
    .noSuchFile, .folderGiven, .noPermission, .unreadableFile, .shrunkFile, .oversizedRow,
    .oversizedInput,
  ]
  #expect(
    kept == Set(FaultPhrase.allCases.filter { !made.contains($0) }.map(\.rawValue)))
}

@Test func everyFaultHasARemedy() {
  #expect(FaultPhrase.allCases.map(\.remedy.rawValue) == FaultPhrase.allCases.map(\.rawValue))
  #expect(FaultPhrase.allCases.count == RemedyPhrase.allCases.count)
}

extension FaultPhrase {
  /// Whether only a file of conflicts can have it.
  fileprivate var isOfConflicts: Bool {
    let all = Self.allCases
    guard let first = all.firstIndex(of: .noPartyColumns), let here = all.firstIndex(of: self)
    else {
      return false
    }
    return here >= first
  }
}
