/// The desk maker's story in one language.
struct StoryWords: Sendable {
  var columns: LogWords
  var clientName: String
  /// The name of each department and of its people.
  var departments: [StoryTrade: (name: String, people: [String])]
  /// The two who fell out.
  var quarrel: (customer: String, provider: String)
  var kinds: [StoryKind: String]
  /// Of the customer who orders elsewhere, and of the request that nobody had time for.
  var lostCustomer: String
  var lostPrice: String
  /// Answers that break service.
  var refusals: [String]
  var complaints: [String]
  var remarks: [String]

  func name(of trade: StoryTrade) -> String { department(trade).name }

  func people(of trade: StoryTrade) -> [String] { department(trade).people }

  func name(of kind: StoryKind) -> String {
    guard let name = kinds[kind] else { preconditionFailure("\(kind) has no name") }
    return name
  }

  private func department(_ trade: StoryTrade) -> (name: String, people: [String]) {
    guard let department = departments[trade] else { preconditionFailure("\(trade) has no name") }
    return department
  }
}
