import TestSupport
import Testing

@Test(arguments: [
  "", "analyze", "diagram", "case", "link", "party", "whatif", "compare", "conflicts", "columns",
  "aggregate", "merge",
  "import", "history", "undo", "export", "backup", "repair", "forget",
  "simulate", "cost-model",
])
func everyCommandExplainsItself(command: String) throws {
  let run = try weaklink([command, "--help"].filter { !$0.isEmpty })
  #expect(run.status == 0)
  #expect(run.complaints.isEmpty)
  try expectGolden(run.output, named: "Help/\(command.isEmpty ? "weaklink" : command).txt")
}

@Test func theVersionIsOneLine() throws {
  let run = try weaklink(["--version"])
  #expect(run.output == "0.1.0\n")
}
