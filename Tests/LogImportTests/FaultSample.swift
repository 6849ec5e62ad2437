import Foundation
@testable import LogImport
import ServiceModel
import TestSupport
import Testing
import Wording

/// A log that shows one fault.
struct FaultSample: Sendable, CustomTestStringConvertible {
  var fault: FaultPhrase
  var sources: [LogSource]
  var options = ReadingOptions()

  var testDescription: String { fault.rawValue }

  /// The sample of a fault: the file called like it in `Samples/Faults`, or what cannot be kept as a file.
  init(_ fault: FaultPhrase) throws {
    self.fault = fault
    let name = try Self.file(of: fault)
    func sample() throws -> [UInt8] {
      [UInt8](try Data(contentsOf: packageRoot.appending(path: name)))
    }
    switch fault {
    case .noSuchFile: sources = [.file(path: "no/such/log.csv")]
    case .folderGiven: sources = [.file(path: "/")]
    case .noPermission, .shrunkFile, .oversizedInput: sources = []
    // A file that the system refuses to read from its start.
    case .unreadableFile: sources = [.file(path: "/proc/self/mem")]
    case .oversizedRow:
      let row = Array("1,Acme,Ann,2026-03-02 08:00".utf8) + Array(repeating: 0x2C, count: 1_100_000)
      sources = [.bytes(Array("id,customer,provider,opened\n".utf8) + row, name: name)]
    case .oversizedArchive:
      let member = try sample()
      sources = [.bytes(Array(repeatElement(member, count: 60).joined()), name: name)]
    case .oversizedTable:
      let event = "<event><string key=\"org:resource\" value=\"Ann\"/></event>"
      let text = String(decoding: try sample(), as: UTF8.self)
        .replacing("what the whole case says", with: String(repeating: "x", count: 70_000))
        .replacing(event, with: String(repeating: event, count: 1100))
      sources = [.bytes(Array(text.utf8), name: name)]
    case .differentColumns:
      let other = Array(
        "id,customer,provider,opened,delivered\n2,Bolt,Ann,2026-03-02 09:00,\n".utf8)
      sources = [.bytes(other, name: "other.csv"), .bytes(try sample(), name: name)]
    case .noCaseColumn:
      sources = [.bytes(try sample(), name: name)]
      options.mapping = [.time: "time"]
    case .tooManyProviders:
      sources = [.bytes(try sample(), name: name)]
      options.mostProviders = 2
    case .unknownColumn:
      sources = [.bytes(try sample(), name: name)]
      options.mapping = [.delivered: "Finished"]
    default: sources = [.bytes(try sample(), name: name)]
    }
  }

  /// Reads the sample as what it is: a log, a mapping or a list of people.
  func read() async throws -> ImportedLog? {
    guard case .bytes(let bytes, let name) = sources.first else {
      return try await LogReader.read(sources, options: options)
    }
    switch fault {
    case .mappingSyntax, .mappingKey, .mappingValue:
      _ = try MappingReader(String(decoding: bytes, as: UTF8.self), file: name)
    case .mappingParty, .mappingKind:
      let said = try MappingReader(String(decoding: bytes, as: UTF8.self), file: name).mapping
      try said.check(
        against: RequestLog([
          Request(
            id: "1", customer: "Acme", provider: "Ann", providerTeam: "Service", kind: "price",
            opened: Instant(seconds: 0))
        ]))
    case .noNameColumn, .personTwice: _ = try People(sources[0])
    default: return try await LogReader.read(sources, options: options)
    }
    return nil
  }

  /// The file in `Samples/Faults` that is called like the fault.
  private static func file(of fault: FaultPhrase) throws -> String {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: packageRoot.appending(path: folder).path)
    let own = names.filter { $0.prefix { $0 != "." } == fault.rawValue }
    return folder + (own.first ?? fault.rawValue + ".csv")
  }

  private static let folder = "Samples/Faults/"
}
