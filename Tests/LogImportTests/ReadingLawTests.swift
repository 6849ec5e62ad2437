import Diagnostics
import LogImport
import ServiceModel
import TestSupport
import Testing
import Wording

private func isBalanced(_ log: ImportedLog) -> Bool {
  log.description.files.allSatisfy {
    $0.rows == $0.accepted + $0.setAside + $0.duplicates
  } && log.setAsideCount == log.setAside.reduce(0) { count, _ in count + 1 }
}

/// What a log says, however its rows are numbered.
private func said(_ log: ImportedLog) -> [Request] { log.requests.requests }

@Test(arguments: UInt64(0)..<100)
func everyRowIsAcceptedSetAsideOrADuplicate(seed: UInt64) async throws {
  var random = SeededGenerator(seed: seed)
  for log in [RandomLog.requests(&random), .events(&random)] {
    var bytes = Array(log.text.utf8)
    for _ in 0..<Int.random(in: 0..<30, using: &random) {
      let place = Int.random(in: log.header.utf8.count..<bytes.count, using: &random)
      bytes[place] = UInt8.random(in: 0...255, using: &random)
    }
    do {
      let read = try await LogReader.read([.bytes(bytes, name: "log.csv")])
      #expect(isBalanced(read), "seed \(seed)")
      if read.description.shape == .requests {
        #expect(
          read.requests.count == read.description.files[0].accepted, "seed \(seed)")
      }
    } catch {
      #expect(error.text(.english).hasPrefix("log.csv"), "seed \(seed)")
    }
  }
}

@Test(arguments: UInt64(0)..<100)
func noBytesAtAllMakeReadingCrash(seed: UInt64) async throws {
  var random = SeededGenerator(seed: seed)
  let pieces = [
    ",", ";", "\t", "|", "\"", "\"\"", "\\\"", "\n", "\r\n", "\r", "\u{FEFF}", "opened", "provider",
    "customer", "case", "time", "2026-03-02 08:00", "29/2/2016 01:16", "4/18/2019 09:55:45 PM",
    "99999999999999999999", "é", "客户", "-", "?", " ", "Resolved", "id", "\0",
  ].map { Array($0.utf8) }
  var bytes = Array("id,opened,provider,delivered,rating\n".utf8)
  if Bool.random(using: &random) { bytes = [] }
  for _ in 0..<400 {
    if Int.random(in: 0..<12, using: &random) == 0 {
      bytes.append(UInt8.random(in: 0...255, using: &random))
    } else {
      bytes += pieces.randomElement(using: &random) ?? []
    }
  }
  do {
    let read = try await LogReader.read([.bytes(bytes, name: "soup")])
    #expect(isBalanced(read), "seed \(seed)")
    #expect(!read.setAsideCSV(.english).isEmpty)
    for diagnostic in read.diagnostics.diagnostics {
      #expect(!diagnostic.text(.simplifiedChinese).isEmpty)
    }
  } catch {
    #expect(!error.text(.traditionalChinese).isEmpty, "seed \(seed)")
  }
}

@Test(arguments: UInt64(0)..<60)
func neitherThreadsNorStretchesChangeAnything(seed: UInt64) async throws {
  var random = SeededGenerator(seed: seed)
  for log in [RandomLog.requests(&random), .events(&random)] {
    var options = ReadingOptions()
    options.threads = 1
    let whole = try await reading(log.text, options)
    options.threads = Int.random(in: 2...4, using: &random)
    options.chunk = Int.random(in: 1...500, using: &random)
    let cut = try await reading(log.text, options)
    #expect(said(cut) == said(whole), "seed \(seed)")
    #expect(cut.description == whole.description, "seed \(seed)")
    #expect(cut.requests.parties.names == whole.requests.parties.names, "seed \(seed)")
    #expect(cut.requests.pauses == whole.requests.pauses, "seed \(seed)")
    #expect(cut.diagnostics.diagnostics == whole.diagnostics.diagnostics, "seed \(seed)")
    #expect(cut.setAsideCSV(.english) == whole.setAsideCSV(.english), "seed \(seed)")
  }
}

@Test(arguments: UInt64(0)..<60)
func filesAreReadAsIfTheyWereOne(seed: UInt64) async throws {
  var random = SeededGenerator(seed: seed)
  for log in [RandomLog.requests(&random), .events(&random)] {
    let whole = try await reading(log.text)
    let cut = Int.random(in: 1..<log.rows.count, using: &random)
    let halves = [log.rows[..<cut], log.rows[cut...]].map {
      LogSource.bytes(
        Array(([log.header] + $0).joined(separator: "\n").utf8), name: "part.csv")
    }
    let parted = try await LogReader.read(halves)
    #expect(said(parted) == said(whole), "seed \(seed)")
    #expect(parted.requests.latest == whole.requests.latest, "seed \(seed)")
    #expect(parted.diagnostics.counts == whole.diagnostics.counts, "seed \(seed)")
  }
}

@Test(arguments: UInt64(0)..<60)
func theOrderOfRowsChangesNothing(seed: UInt64) async throws {
  var random = SeededGenerator(seed: seed)
  for log in [RandomLog.requests(&random), .events(&random)] {
    // Of rows with one id the first is kept: here no two have the same.
    var seen: Set<Substring> = []
    let isEvents = log.header.hasPrefix("case")
    let distinct = log.rows.filter {
      isEvents || seen.insert($0.prefix { $0 != "," }).inserted
    }
    let first = try await reading(RandomLog(header: log.header, rows: distinct).text)
    let other = RandomLog(header: log.header, rows: distinct.shuffled(using: &random))
    let shuffled = try await reading(other.text)
    #expect(said(shuffled) == said(first), "seed \(seed)")
    #expect(shuffled.diagnostics.counts == first.diagnostics.counts, "seed \(seed)")
    #expect(shuffled.description.columns == first.description.columns, "seed \(seed)")
    #expect(shuffled.requests.parties.names == first.requests.parties.names, "seed \(seed)")
  }
}

@Test(arguments: UInt64(0)..<60)
func parentsNeverFormACircle(seed: UInt64) async throws {
  var random = SeededGenerator(seed: seed)
  let log = try await reading(RandomLog.requests(&random, count: 40).text).requests
  for start in 0..<log.count {
    var place = Int32(start)
    var steps = 0
    while place >= 0, steps <= log.count {
      place = log.parent[Int(place)]
      steps += 1
    }
    #expect(place < 0, "seed \(seed)")
  }
}
