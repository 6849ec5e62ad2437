import ArgumentParser
import Glibc

/// Finds the internal links that make a company fail its customers.
@main
struct Weaklink: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "weaklink",
    abstract: "Finds the internal links that make a company fail its customers.",
    discussion: """
      Give it a CSV export of service requests, or of what happened to tickets:

        weaklink analyze requests.csv              the answer, and a report beside it
        weaklink analyze requests.csv -o out/      everything into one folder
        weaklink diagram requests.csv -o chain.png the picture by itself
        weaklink case requests.csv C1042           one external request as a timeline
        weaklink link requests.csv Service Sales   the file on one link
        weaklink party requests.csv Sales          the file on one party
        weaklink whatif requests.csv --best 3      which links to fix first
        weaklink compare old.csv new.csv           what got better and worse
        weaklink conflicts firm.weaklink report    what unresolved conflicts cost
        weaklink columns requests.csv              how the file was understood
        weaklink cost-model                        assumptions of what failures cost
        weaklink import requests.csv --into firm.weaklink
                                                   keep it; every command above takes
                                                   firm.weaklink in place of a log
        weaklink aggregate slice.csv -o 1.partial  read a slice; 'merge' puts them together
        weaklink simulate -o try.csv               a made-up company with a weak link

      Exit codes: 0 done, 1 rows were set aside and --strict was given, or compare
      has bad news, 2 the input or the machine failed, 64 the options make no sense.
      """,
    version: "0.1.0",
    subcommands: [
      Analyze.self, DrawDiagram.self, ShowCase.self, ShowLink.self, ShowParty.self, ShowWhatIf.self,
      ShowComparison.self, Conflicts.self, ShowColumns.self, ShowCostModel.self,
      Aggregate.self, Merge.self, ImportLog.self, ShowHistory.self, UndoImport.self,
      ExportStore.self, BackUpStore.self,
      RepairStore.self, Forget.self, Simulate.self,
    ])

  static func main() async {
    // What grows beyond the limit of a user is an error of writing, not the end of the program.
    _ = signal(SIGXFSZ, SIG_IGN)
    await main(Conflicts.arranged(Array(CommandLine.arguments.dropFirst())))
  }
}
