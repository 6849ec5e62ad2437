import ArgumentParser
import CompanyStore
import ServiceModel

struct OwnConflict: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "owner", abstract: "Say who sees to it that a conflict is settled.")

  @OptionGroup var options: ConflictOptions
  @Argument(help: "The conflict, as 'list' names it.") var conflict: String
  @Argument(help: "Who owns it from now on.") var owner: String
  @Option(help: "When it is to be looked at again.") var review: DayArgument?

  func run() throws {
    try options.change(conflict, .changed, typed: review?.text ?? "") { conflict, zone in
      conflict.owner = owner.isEmpty ? nil : owner
      if let review { conflict.review = review.moment(in: zone) }
    }
  }
}
