import Foundation
import LogImport
import TestSupport
import Testing
import Wording

/// A log that shows one fault.
struct FaultSample: Sendable, CustomTestStringConvertible {
  var fault: FaultPhrase
  var sources: [LogSource]
  var options = ReadingOptions()

  var testDescription: String { fault.rawValue }

  /// The sample of a fault: `Samples/Faults/<fault>`, mostly `.csv`, or what cannot be kept as a file.
  init(_ fault: FaultPhrase) throws {
    self.fault = fault
    let name = "Samples/Faults/\(fault.rawValue).\(Self.ending(of: fault))"
    func sample() throws -> [UInt8] {
      [UInt8](try Data(contentsOf: packageRoot.appending(path: name)))
    }
    switch fault {
    case .noSuchFile: sources = [.file(path: "no/such/log.csv")]
    case .folderGiven: sources = [.file(path: "/")]
    case .noPermission: sources = []
    // A file that the system refuses to read from its start.
    case .unreadableFile: sources = [.file(path: "/proc/self/mem")]
    case .oversizedRow:
      let row = Array("1,Acme,Ann,2026-03-02 08:00".utf8) + Array(repeating: 0x2C, count: 1_100_000)
      sources = [.bytes(Array("id,customer,provider,opened\n".utf8) + row, name: name)]
    case .oversizedArchive:
      let member = try sample()
      sources = [.bytes(Array(repeatElement(member, count: 60).joined()), name: name)]
    case .differentColumns:
      let other = Array(
        "id,customer,provider,opened,delivered\n2,Bolt,Ann,2026-03-02 09:00,\n".utf8)
      sources = [.bytes(other, name: "other.csv"), .bytes(try sample(), name: name)]
    case .noCaseColumn:
      sources = [.bytes(try sample(), name: name)]
      options.mapping = [.time: "time"]
    case .unknownColumn:
      sources = [.bytes(try sample(), name: name)]
      options.mapping = [.delivered: "Finished"]
    default: sources = [.bytes(try sample(), name: name)]
    }
  }
  private static func ending(of fault: FaultPhrase) -> String {
    switch fault {
    case .damagedWorkbook, .damagedZip, .lockedWorkbook, .noTable, .oversizedWorkbook: "xlsx"
    case .workbookGiven: "xls"
    case .zipGiven: "zip"
    default: "csv"
    }
  }
}
