import ArgumentParser
import CompanyStore
import ServiceModel

struct ChangeConflict: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "change", abstract: "Correct or add to what is on file of a conflict.")

  @OptionGroup var options: ConflictOptions
  @Argument(help: "The conflict, as 'list' names it.") var conflict: String
  @OptionGroup var details: ConflictDetails

  func validate() throws {
    if details.isEmpty { throw ValidationError("Say what to change, such as --stage 4.") }
  }

  func run() throws {
    try options.change(
      conflict, .changed, typed: details.review?.text ?? "", check: details.check
    ) { conflict, zone in
      details.apply(to: &conflict, zone)
    }
  }
}
