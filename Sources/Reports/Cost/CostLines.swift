import ChainAnalysis
import Wording

/// What failures put at risk, in words: each product with its range and all its factors.
struct CostLines {
  struct Line {
    var name: String
    var range: String
    var product: String
  }

  let cost: CostEstimate
  let names: Names

  private var language: Language { names.language }

  var lines: [Line] {
    cost.products.map { product in
      Line(
        name: name(of: product.subject), range: written(product.range),
        product: product.terms.enumerated().map { place, term in
          let sign = place == 0 ? "" : term.divides ? "÷ " : "× "
          let phrase = CostPhrase(rawValue: term.factor.rawValue)
          return "\(sign)\(written(term)) \(phrase?.text(language) ?? "")"
        }.joined(separator: " "))
    }
  }

  /// What was assumed, where it comes from.
  var assumptions: [Line] {
    cost.model.entries.map { entry in
      let phrase = CostPhrase(rawValue: entry.assumption.rawValue)
      let term = entry.range.flatMap { range in
        CostEstimate.Factor(rawValue: entry.assumption.rawValue).map {
          CostEstimate.Term(factor: $0, range: range)
        }
      }
      return Line(
        name: phrase?.text(language) ?? "",
        range: term.map(written) ?? CostPhrase.notGiven.text(language), product: entry.source)
    }
  }

  /// What is not estimated since the user has not said what only they know; nil if nothing is.
  var missing: String? {
    let absent = cost.model.entries.filter { $0.range == nil }.compactMap {
      CostPhrase(rawValue: $0.assumption.rawValue)?.text(language)
    }
    guard !absent.isEmpty else { return nil }
    let list = absent.joined(separator: language.isChinese ? "、" : ", ")
    return CostPhrase.unknown.text(language, ["names": list])
  }

  private func name(of subject: CostEstimate.Subject) -> String {
    let phrase: CostPhrase =
      switch subject {
      case .valueAtRisk: .valueAtRisk
      case .valueAtRiskOfFirst: .valueAtRiskOfFirst
      case .replacing: .replacing
      case .strengthLost: .strengthLost
      case .complaintsSettled: .complaintsSettled
      case .peopleWhoHear: .peopleWhoHear
      case .silent: .silent
      }
    let link = cost.first.map { names.link(customer: $0.customer, provider: $0.provider) } ?? ""
    return phrase.text(language, ["currency": cost.model.currency, "link": link])
  }

  /// `1,200 to 3,400`; always both ends, as it is a range and no point.
  private func written(_ range: CostModel.Range) -> String {
    CostPhrase.range.text(
      language,
      [
        "low": language.decimal(range.low, places: 0),
        "high": language.decimal(range.high, places: 0),
      ])
  }

  /// A percentage, with a decimal where it is small.
  private func share(_ part: Double) -> String {
    guard part > 0, part < 0.02 else { return language.percent(part) }
    return language.decimal(part * 100) + (language.isChinese ? "%" : "\u{A0}%")
  }

  private func written(_ term: CostEstimate.Term) -> String {
    let isShare =
      CostModel.Assumption(rawValue: term.factor.rawValue)?.isShare
      ?? (term.factor == .shareOfFirst)
    let ends = [term.range.low, term.range.high].map { end in
      isShare
        ? share(end) : language.decimal(end, places: end == end.rounded() ? 0 : 1)
    }
    return ends[0] == ends[1] ? ends[0] : "\(ends[0])–\(ends[1])"
  }
}
