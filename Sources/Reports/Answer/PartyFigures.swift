import ChainAnalysis
import Wording

/// What one side of a party's links shows, figure by figure.
struct PartyFigures {
  let side: PartyService
  let answer: Answer

  private var language: Language { answer.language }

  /// What never happened has no figure.
  var figures: [LinkFigures.Figure] {
    var figures: [LinkFigures.Figure] = [.init(.columnRequests, language.count(side.requests))]
    if let onTime = side.onTime { figures.append(.init(.onTimeRate, answer.rate(onTime))) }
    if let served = side.wellServed { figures.append(.init(.wellServed, answer.rate(served))) }
    if answer.showsCosts, side.avoidable > 0 {
      let chance = ReportPhrase.columnExpected.text(language) + " " + answer.figure(side.expected)
      figures.append(.init(.columnCarried, answer.figure(side.avoidable), chance))
    }
    return figures
      + answer.figures([
        (.toldTooLate, side.toldTooLate), (.silent, side.silent),
        (.pulledForward, side.pulledForward), (.rework, side.rework),
        (.passedAlong, side.passedAlong), (.askedAgain, side.askedAgain),
        (.complainedAbout, side.complaints),
      ])
  }
}
