import ArgumentParser
import CompanyStore
import ServiceModel

extension Conflict.Kind: ExpressibleByArgument {}

/// What can be said of a conflict besides who and since when.
struct ConflictDetails: ParsableArguments {
  @Option(help: "How it began.") var cause: String?

  @Option(name: .customLong("type"), help: "What it is about: task, relationship or process.")
  var kind: Conflict.Kind?

  @Option(help: "Its stage of escalation after Glasl, 1 to 9, as you judge it.") var stage: Int?

  @Option(help: "Who sees to it that it is settled.") var owner: String?

  @Option(help: "When it is to be looked at again.") var review: DayArgument?

  @Option(
    name: .customLong("request"), parsing: .singleValue,
    help: "A request that it grew from; may be given several times.")
  var requests: [String] = []

  @Option(name: .customLong("note"), help: "Anything else.") var notes: String?

  @Flag(help: "Record it even where the logs know no such party or request, or it is on file.")
  var anyway = false

  func validate() throws {
    if let stage, !Conflict.stages.contains(stage) {
      throw ValidationError("'--stage' must lie between 1 and 9, not \(stage).")
    }
  }

  var isEmpty: Bool {
    cause == nil && kind == nil && stage == nil && owner == nil && review == nil
      && requests.isEmpty && notes == nil
  }

  /// - Throws: ``CommandError`` for a request that no log has, unless it is to be recorded anyway.
  func check(in store: CompanyStore) throws {
    guard !anyway, let stranger = try store.unknownRequests(among: requests).first else { return }
    throw CommandError.strangeRequest(stranger)
  }

  /// Sets what was given; requests are added to those there are.
  func apply(to conflict: inout Conflict, _ zone: LogZone) {
    if let cause { conflict.cause = cause }
    if let kind { conflict.kind = kind }
    if let stage { conflict.stage = stage }
    if let owner { conflict.owner = owner.isEmpty ? nil : owner }
    if let review { conflict.review = review.moment(in: zone) }
    for request in requests where !conflict.requests.contains(request) {
      conflict.requests.append(request)
    }
    if let notes { conflict.notes = notes }
  }
}
