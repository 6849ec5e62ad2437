import ChainAnalysis
import Wording

/// What else may explain a finding on a link, its months one by one, and what to aim for next.
extension LinkSection {
  var explanations: HTML {
    let parts = [
      link.degradationExplained.map { table($0, .ofSlowing, isContrast: false) },
      link.contrastExplained.map { table($0, .ofContrast, isContrast: true) },
    ]
    return "\(parts.compactMap(\.self))"
  }

  private func table(
    _ explanation: Explanation, _ title: ExplanationPhrase, isContrast: Bool
  ) -> HTML {
    let answer = report.answer
    let rows = answer.checks(of: explanation, isContrast: isContrast).map { line -> HTML in
      let isWorkload = line.name == answer.say(explanation: .workloadName)
      let load: HTML =
        isWorkload
        ? "<br/><small>\(answer.load(of: explanation, isContrast: isContrast))</small>" : .none
      let remains = line.check.map { language.decimal($0.ratio) + "×" } ?? "–"
      let verdict = line.check.map { answer.say(explanation: $0.survives ? .stands : .standsNot) }
      return """
        <tr><th scope="row">\(line.name)</th><td>\(line.compared)\(load)</td>\
        <td class="number">\(remains)</td>\
        <td>\(verdict ?? answer.say(explanation: .unknown))</td></tr>

        """
    }
    return """
      <h4>\(answer.say(explanation: title))</h4>
      <table><thead><tr><th scope="col">\(answer.say(explanation: .explanation))</th>\
      <th scope="col"><span class="unseen">\(answer.say(explanation: .explanation))</span></th>\
      <th scope="col" class="number">\(answer.say(explanation: .remains))</th>\
      <th scope="col">\(answer.say(explanation: .verdict))</th></tr></thead>
      <tbody>\(rows)</tbody></table>

      """
  }

  var nextTarget: HTML {
    let sentences = report.answer.nextTargets(of: link)
    guard !sentences.isEmpty else { return .none }
    let items = sentences.map { "<p>\($0)</p>\n" as HTML }
    return "<h4>\(report.answer.say(explanation: .nextTarget))</h4>\n\(items)"
  }

  var lowestRated: HTML {
    let lines = report.answer.lowestRated(of: link)
    guard !lines.isEmpty else { return .none }
    let items = lines.map { "<li>\($0)</li>" as HTML }
    return "<h4>\(QualityPhrase.lowestRated.text(language))</h4>\n<ul>\(items)</ul>\n"
  }

  /// The months of the link as figures, folded away.
  var months: HTML {
    guard let months = link.detail?.months, months.contains(where: { $0.avoidable != nil }) else {
      return .none
    }
    let hasRatings = months.contains { $0.ratings != nil }
    func rating(_ month: LinkDetail.Month) -> HTML {
      guard hasRatings else { return .none }
      let words = month.ratingMean.map { language.decimal($0) } ?? "–"
      return "<td class=\"number\">\(words)</td>"
    }
    let ratingHead: HTML =
      hasRatings ? "<th scope=\"col\" class=\"number\">\(say(.rating))</th>" : .none
    let rows = months.map { month -> HTML in
      let onTime = month.promised.flatMap { promised in
        promised > 0 ? Double(month.kept ?? 0) / Double(promised) : nil
      }
      let kept = month.promised.map { "\(language.count(month.kept ?? 0))/\(language.count($0))" }
      return """
        <tr><th scope="row">\(report.calendar.month(month.month))</th>\
        <td class="number">\(language.count(month.requests))</td>\
        <td class="number">\(report.duration(month.ownMedian))</td>\
        <td class="number">\(onTime.map { language.percent($0) } ?? "–") \
        <small>\(kept ?? "")</small></td>\
        \(rating(month))<td class="number">\(month.share.map { language.percent($0) } ?? "–")</td>\
        <td class="number">\(month.excess.map { report.answer.figure($0) } ?? "–")</td></tr>

        """
    }
    return """
      <details><summary>\(say(.monthByMonth))</summary>
      <table><thead><tr><th scope="col">\(report.answer.say(explanation: .month))</th>\
      <th scope="col" class="number">\(say(.columnRequests))</th>\
      <th scope="col" class="number">\(say(.columnOwnMedian))</th>\
      <th scope="col" class="number">\(say(.onTimeRate))</th>\(ratingHead)\
      <th scope="col" class="number">\(report.answer.say(explanation: .monthShare))</th>\
      <th scope="col" class="number">\(report.answer.say(explanation: .monthExcess))</th></tr></thead>
      <tbody>\(rows)</tbody></table></details>

      """
  }
}
