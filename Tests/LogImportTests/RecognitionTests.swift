import Testing

/// The score of recognition: how much of what is expected of many forms is found with no option.
@Test(arguments: ["expected", "held-out", "held-out-2"])
func logsOfEveryFormAreReadCompletelyAndRightlyWithNoOption(table: String) async throws {
  var files = (right: 0, all: 0)
  var facts = (right: 0, all: 0)
  for line in try RecognitionCase.table(table) {
    var differences: [String]
    var right = 0
    do {
      differences = RecognitionCase.differences(line.expected, try await line.found())
      right = max(0, line.expected.count - differences.count)
    } catch {
      differences = ["\(error)"]
    }
    files.all += 1
    facts.all += line.expected.count
    files.right += differences.isEmpty ? 1 : 0
    facts.right += right
    if !differences.isEmpty { print("\(line.file): \(differences.joined(separator: "; "))") }
    #expect(differences.isEmpty, "\(line.file)")
  }
  print(
    "recognition: \(files.right) of \(files.all) files,",
    "\(facts.right) of \(facts.all) facts in '\(table)'")
  #expect(files.all >= (table == "expected" ? 60 : 10))
}
