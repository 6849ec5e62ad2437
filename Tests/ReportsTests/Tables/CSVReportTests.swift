import ChainAnalysis
import Reports
import TestSupport
import Testing

@Test func everyLinkIsARowOfFigures() throws {
  try expectGolden(String(CSVReport(.deskMaker).text.dropFirst()), named: "links.csv")
}

@Test func aByteOrderMarkTellsExcelTheEncoding() {
  #expect(CSVReport(.deskMaker).text.utf8.starts(with: [0xEF, 0xBB, 0xBF]))
}

/// Reads what RFC 4180 allows: the slow way, a character at a time.
private func rows(of text: String) -> [[String]] {
  var rows: [[String]] = []
  var row: [String] = []
  var cell = String.UnicodeScalarView()
  var isQuoted = false
  var lastWasQuote = false
  for scalar in text.unicodeScalars.dropFirst() {
    if isQuoted {
      if scalar == "\"" { (isQuoted, lastWasQuote) = (false, true) } else { cell.append(scalar) }
      continue
    }
    switch scalar {
    case "\"":
      if lastWasQuote { cell.append(scalar) }
      isQuoted = true
    case ",":
      row.append(String(cell))
      cell = .init()
    case "\r": break
    case "\n":
      rows.append(row + [String(cell)])
      (row, cell) = ([], .init())
    default: cell.append(scalar)
    }
    lastWasQuote = false
  }
  return rows
}

@Test(arguments: UInt64(0)..<100)
func theTableReadsBack(seed: UInt64) throws {
  let analysis = Analysis.random(seed: seed)
  let table = rows(of: CSVReport(analysis).text)
  let header = try #require(table.first)
  #expect(table.count == analysis.links.count + 1)
  #expect(Set(header).count == header.count)
  for (row, link) in zip(table.dropFirst(), analysis.links) {
    #expect(row.count == header.count)
    let cells = Dictionary(uniqueKeysWithValues: zip(header, row))
    let customer = try #require(cells["customer"])
    #expect(customer == link.customer || customer == "'" + link.customer)
    #expect(cells["ownMedianSeconds"] == link.ownMedian.map { "\($0)" } ?? "")
    #expect(cells["excess"].flatMap(Double.init) == link.excess)
    #expect(cells["degradedRatio"].flatMap(Double.init) == link.degradation?.ratio)
  }
}

@Test(arguments: ["=1+1", "+1", "-1", "@cmd", "\tx", "\rx", "＝1"])
func aNameThatIsAFormulaStaysAName(name: String) throws {
  var analysis = Analysis.deskMaker
  analysis.links[0].provider = name
  let cells = rows(of: CSVReport(analysis).text)[1]
  #expect(cells[2].hasPrefix("'"))
}

@Test func negativeNumbersStayNumbers() {
  let excess = rows(of: CSVReport(.deskMaker).text)[4]
  #expect(excess.contains("-3.5"))
}
