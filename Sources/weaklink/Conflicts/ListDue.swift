import ArgumentParser
import CompanyStore
import Reports
import ServiceModel
import Wording

struct ListDue: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "List conflicts whose review is due; exit code 1 if there are any.",
    discussion: """
      For a scheduled job:
        weaklink conflicts firm.weaklink due || mail -s "conflicts to review" ...
        weaklink conflicts firm.weaklink due -o reviews.ics
      """)

  @OptionGroup var options: ConflictOptions
  @Option(help: "Look at reviews due by then; by now otherwise.") var asOf: DayArgument?

  @Option(
    name: [.customShort("o"), .long],
    help: "Write the review dates of all open conflicts as a calendar: .ics.")
  var output: String?

  func run() throws {
    var isAnyDue = false
    try options.run(for: .reading) { store, zone in
      let moment = asOf?.moment(in: zone) ?? options.now
      let open = try store.conflicts().filter { $0.isOpen(at: moment) }
      let due = open.filter { $0.review.map { $0 <= moment } ?? false }
      isAnyDue = !due.isEmpty
      if let output {
        let calendar = ReviewCalendar(open, made: options.now, zone: zone, options.lang)
        try Output.write(Array(calendar.text.utf8), to: output)
        Terminal.complain(CommandPhrase.wroteFile.text(options.lang, ["path": output]))
      }
      try Output.answer(
        ConflictList(due, at: moment, zone: zone, Terminal.options(options.lang)).text)
    }
    if isAnyDue { throw ExitCode(1) }
  }
}
