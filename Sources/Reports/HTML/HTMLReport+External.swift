import ChainAnalysis
import Wording

/// The external requests: month by month, by kind, and what was promised too tightly.
extension HTMLReport {
  /// How many kinds, and how many kinds by provider, are listed before the rest is summed.
  private static let mostLines = 15

  var externalSection: HTML {
    guard analysis.external.requests > 0 else { return .none }
    return """
      <section id="external" aria-labelledby="external-title">
      <h2 id="external-title">\(say(.external))</h2>
      \(trend)\(kindTable)\(overPromiseTable)
      </section>
      """
  }

  private var trend: HTML {
    guard analysis.trend.count > 1 else { return .none }
    let chart = FailureTrend(months: analysis.trend, calendar: calendar)
    return """
      <figure><h3>\(say(.trend))</h3>\(chart.html)\
      <ul class="legend trend-legend"><li><i class="served"></i>\
      \(say(.externalRequests))</li>\
      <li><i class="failed"></i>\(say(.trendFailed))</li></ul></figure>

      """
  }

  private var kindTable: HTML {
    guard !analysis.kinds.isEmpty else { return .none }
    let shown = analysis.kinds.prefix(Self.mostLines)
    let showsAllowed = analysis.kinds.contains { $0.inferredDue != nil }
    let rows = shown.map { kind -> HTML in
      let share = kind.requests > 0 ? Double(kind.failed) / Double(kind.requests) : 0
      let allowed: HTML =
        showsAllowed
        ? "<td class=\"number\">\(duration(kind.inferredDue))</td>" : .none
      return """
        <tr><th scope="row">\(names.kind(kind.kind))</th>\
        <td class="number">\(language.count(kind.requests))</td>\
        <td class="number">\(language.count(kind.failed)) \
        <small>\(language.percent(share))</small></td>\
        <td class="number">\(language.count(kind.recoverable))</td>\
        <td class="number">\(language.count(kind.overPromised))</td>\(allowed)</tr>

        """
    }
    let hidden = analysis.kinds.count - shown.count
    let more: HTML =
      hidden > 0
      ? "<p class=\"quiet\">\(say(.kindsLeftOut, ["count": language.count(hidden)]))</p>"
      : .none
    let allowedHead: HTML =
      showsAllowed
      ? "<th scope=\"col\" class=\"number\">\(say(.columnAllowed))</th>" : .none
    return """
      <h3>\(say(.kinds))</h3>
      <table><thead><tr><th scope="col">\(say(.columnKind))</th>\
      <th scope="col" class="number">\(say(.columnRequests))</th>\
      <th scope="col" class="number">\(say(.failedRequests))</th>\
      <th scope="col" class="number">\(say(.recoverable))</th>\
      <th scope="col" class="number">\(say(.overPromised))</th>\
      \(allowedHead)</tr></thead>
      <tbody>\(rows)</tbody></table>
      \(more)
      """
  }

  private var overPromiseTable: HTML {
    guard !analysis.overPromises.isEmpty else { return .none }
    let rows = analysis.overPromises.prefix(Self.mostLines).map { promise -> HTML in
      let path = promise.criticalPath.prefix(4).map { part -> HTML in
        """
        <li>\(names.link(customer: part.customer, provider: part.provider)) \
        <small>\(language.percent(part.share))</small></li>
        """
      }
      return """
        <tr><th scope="row">\(names.kind(promise.kind))</th>\
        <td>\(names.party(promise.provider))</td>\
        <td class="number">\(language.count(promise.requests))</td>\
        <td><ol class="path">\(path)</ol></td></tr>

        """
    }
    let isPromised = answer.isPromised
    return """
      <h3>\(say(isPromised ? .overPromises : .lateAnyway))</h3>
      <p class="intro">\(say(isPromised ? .overPromisesIntro : .lateAnywayIntro))</p>
      <table><thead><tr><th scope="col">\(say(.columnKind))</th>\
      <th scope="col">\(say(isPromised ? .columnPromisedBy : .columnServedFirst))</th>\
      <th scope="col" class="number">\(say(.columnRequests))</th>\
      <th scope="col">\(say(.columnTimeGoes))</th></tr></thead>
      <tbody>\(rows)</tbody></table>
      \(otherOverPromises)
      """
  }

  private var otherOverPromises: HTML {
    let rest = analysis.overPromises.dropFirst(Self.mostLines)
    guard !rest.isEmpty else { return .none }
    let note = TextPhrase.overPromisedMore.text(
      language,
      [
        "count": language.count(rest.map(\.requests).reduce(0, +)),
        "lines": language.count(rest.count),
      ])
    return "<p class=\"quiet\">\(note)</p>"
  }
}
