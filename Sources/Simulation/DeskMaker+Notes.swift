import ServiceModel

extension DeskMaker {
  /// What was said, where somebody wrote it down.
  ///
  /// One who has no time for the other says so, in words that break service; elsewhere such
  /// words are rare. A customer who complains gives the reason.
  func note(on row: RequestRow) -> String? {
    let words = edition.words
    let request = row.request
    if row.client > simulation.company.clients {
      return request.parent == nil ? words.lostCustomer : words.lostPrice
    }
    var draw = Draw(seed: simulation.options.seed, .note, request.number)
    if isFromTheQuarrel(request) {
      return draw.happens(0.6) ? words.refusals[draw.below(words.refusals.count)] : nil
    }
    if request.isComplaint, request.parent == nil {
      return words.complaints[draw.below(words.complaints.count)]
    }
    guard draw.happens(0.04) else { return nil }
    let texts = draw.happens(0.15) ? words.refusals : words.remarks
    return texts[draw.below(texts.count)]
  }

  private func isFromTheQuarrel(_ request: SimulatedRequest) -> Bool {
    guard let fault = simulation.fault, let persons = fault.persons else { return false }
    return request.customer == persons.customer && request.provider == persons.provider
      && request.opened >= fault.since
  }
}
