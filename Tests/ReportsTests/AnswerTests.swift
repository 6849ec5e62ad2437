import ChainAnalysis
import Reports
import ServiceModel
import TestSupport
import Testing
import Wording

@Test(arguments: Language.allCases)
func theAnswerNamesTheWeakestLinkAndHowSureThatIs(language: Language) throws {
  let answer = Answer(.deskMaker, language: language)
  let weakest = try #require(answer.subject)
  let lines =
    [answer.headline, answer.certainty(of: weakest), answer.remedy(of: weakest)].compactMap(\.self)
    + answer.signs(of: weakest) + [answer.externalCounts.joined(separator: " · ")]
    + [answer.dueBasis].compactMap(\.self)
  try expectGolden(lines.joined(separator: "\n") + "\n", named: "answer.\(language.rawValue).txt")
}

/// An analysis of 100 external requests, 40 of them failed, with `change` applied.
private func analysis(_ change: (inout Analysis) -> Void) -> Analysis {
  var external = ExternalSummary()
  external.requests = 100
  external.failed = 40
  external.late = 40
  external.recoverable = 30
  external.overPromised = 10
  external.dueBasis = .promise
  external.commonKind = "order"
  var analysis = Analysis(log: LogSummary(), external: external)
  analysis.links = [link("Sales", carries: 12, .sound), link("Design", carries: 18, .sound)]
  change(&analysis)
  return analysis
}

private func link(
  _ provider: String, carries avoidable: Double, _ verdict: LinkFinding.Verdict
) -> LinkFinding {
  var link = LinkFinding(customer: "Service", provider: provider, external: false)
  link.verdict = verdict
  link.avoidable = avoidable
  link.share = avoidable / 40
  link.expected = 10
  return link
}

private struct Headline: Sendable {
  var rule: String
  var analysis: Analysis
  var text: String
}

private let headlines = [
  Headline(
    rule: "a weakest link",
    analysis: analysis { $0.links[0].verdict = .weakest },
    text: "The weakest link is Sales → Service: it carries 30 % of late orders, a link like it "
      + "would carry 25 %."),
  Headline(
    rule: "the front line itself",
    analysis: analysis {
      $0.links[0].verdict = .weakest
      $0.links[0].customer = Link.externalCustomers
    },
    text: "The weakest link is Sales' own work: it carries 30 % of late orders, a link like it "
      + "would carry 25 %."),
  Headline(
    rule: "a weak link that is not the first",
    analysis: analysis { $0.links[1].verdict = .weak },
    text: "No link is the weakest for certain. Design → Service is weak: it carries 45 % of late "
      + "orders, a link like it would carry 25 %."),
  Headline(
    rule: "no weak link",
    analysis: analysis { _ in },
    text: "No link stands out. Design → Service carries most, 45 % of late orders; a link like it "
      + "would carry 25 %."),
  Headline(
    rule: "no link that carries more than chance would give it",
    analysis: analysis {
      $0.links[1].expected = 18
    },
    text:
      "No link stands out. Design → Service carries most, 45 % of late orders, but no more than "
      + "a link like it would."),
  Headline(
    rule: "links with too few requests",
    analysis: analysis {
      for index in $0.links.indices { $0.links[index].verdict = .tooFew }
    },
    text: "No link has the 20 requests that a comparison takes. Design → Service carries most, "
      + "45 % of late orders."),
  Headline(
    rule: "nothing recoverable",
    analysis: analysis {
      for index in $0.links.indices { $0.links[index].avoidable = 0 }
    },
    text: "None of the 40 late orders would have been on time with every link at the pace it has "
      + "shown: no link carries them."),
  Headline(
    rule: "one failure, not recoverable",
    analysis: analysis {
      $0.external.failed = 1
      for index in $0.links.indices { $0.links[index].avoidable = 0 }
    },
    text: "The one external request that failed would have been late with every link at the pace "
      + "it has shown: no link carries it."),
  Headline(
    rule: "failures that cannot be followed",
    analysis: analysis { $0.external.attributed = false },
    text: "40 of 100 external requests failed, but the log does not say which requests were made "
      + "for them: a column with the case or the parent request is missing."),
  Headline(
    rule: "nothing failed",
    analysis: analysis { $0.external.failed = 0 },
    text: "Nothing failed: 100 external requests."),
  Headline(
    rule: "nothing failed, some open",
    analysis: analysis {
      $0.external.failed = 0
      $0.external.open = 7
    },
    text: "Nothing has failed so far: 100 external requests, 7 of them open."),
  Headline(
    rule: "no due time",
    analysis: analysis {
      $0.external.failed = 0
      $0.external.dueBasis = nil
    },
    text: "No external request has a due time, of 100 in all: none can be called late. A promise "
      + "column or a target would tell."),
  Headline(
    rule: "no external request",
    analysis: analysis { $0.external = ExternalSummary() },
    text: "The log has no requests of external customers: it shows how links serve each other, "
      + "not what customers lost by it."),
]

@Test(arguments: headlines)
private func theHeadlineSaysWhatTheLogAllows(headline: Headline) {
  let text = Answer(headline.analysis).headline.replacing("\u{A0}", with: " ")
  #expect(text == headline.text, "\(headline.rule)")
}

@Test func failuresAreNamedByTheirKindOnlyIfAllAreOfIt() {
  var mixed = analysis { _ in }
  mixed.external.commonKind = nil
  #expect(Answer(mixed).failures == "late external requests")
  mixed.external.notTime = 1
  #expect(Answer(mixed).failures == "failed external requests")
  mixed.external.commonKind = "order"
  #expect(Answer(mixed).failures == "failed orders")
}

@Test(arguments: [
  (
    3.0, 12.0,
    "Sales → Service takes 3.0 times as long since 15 Jun 2025; that made 12 external "
      + "requests fail."
  ),
  (1420, 0.1, "Sales → Service takes 1,420 times as long since 15 Jun 2025."),
  (0.5, 0, "Sales → Service takes 50 % of the time it took before 15 Jun 2025."),
])
func aChangeIsSaidWithItsCost(ratio: Double, cost: Double, sentence: String) {
  let since = CivilDate(year: 2025, month: 6, day: 15, hour: 9).utc
  let changed = analysis {
    $0.links[0].degradation = .init(since: since, ratio: ratio, p: 0.001, cost: cost)
  }
  let signs = Answer(changed).signs(of: changed.links[0])
  #expect(signs.map { $0.replacing("\u{A0}", with: " ") } == [sentence])
}

@Test(arguments: Language.allCases)
func noSentenceSpeaksOfBlame(language: Language) {
  let words = ["blame", "guilt", "fault", "culprit", "责任", "責任", "过错", "過錯", "怪罪"]
  for phrase in AnswerPhrase.allCases {
    let pattern = phrase.pattern(language).lowercased()
    #expect(!words.contains { pattern.contains($0) }, "\(phrase)")
  }
}

@Test func theLinkThatTheAnswerNamesIsAlwaysListed() {
  let ranked = analysis {
    $0.links = (1...14).map { link("P\($0)", carries: $0 == 13 ? 9 : 1, .sound) }
  }
  let answer = Answer(ranked)
  let listed = answer.leadingLinks(limit: 10)
  #expect(listed.map(\.provider) == (1...9).map { "P\($0)" } + ["P13"])
  #expect(
    answer.rest(of: ranked.links, without: listed)
      == "4 more links carry 4 in all; chance would give them 40.")
}

@Test func aWeakLinkThatRarelyComesFirstIsNotCalledUnsure() throws {
  var weak = link("Sales", carries: 12, .weak)
  weak.excess = 2
  weak.top = 0.3
  let certainty = try #require(Answer(analysis { _ in }).certainty(of: weak))
  #expect(certainty.hasPrefix("Weak beyond chance, but perhaps not the weakest: it carries 2 more"))
}

@Test func theOneFailureIsSpokenOfInTheSingular() throws {
  var only = link("Sales", carries: 1, .sound)
  only.target = LinkFinding.Target(seconds: 3600, basis: .providerMedian)
  only.ownMedian = 7200
  only.alone = 1
  let remedy = try #require(Answer(analysis { $0.external.failed = 1 }).remedy(of: only))
  #expect(remedy.contains("the one external request that failed would have been on time"))
  #expect(!remedy.contains("of the 1"))
}

@Test func nothingIsSaidOfWhatLinksCarryWhereTheyCarryNothing() {
  let idle = analysis {
    for index in $0.links.indices { $0.links[index].avoidable = 0 }
  }
  #expect(!Answer(idle).showsCosts)
  #expect(Answer(idle).rankingLegend == nil)
  #expect(Answer(analysis { _ in }).showsCosts)
}

@Test func onlyWhatSomebodyPromisedIsSaidToBePromised() {
  let late = OverPromise(kind: "order", provider: "Service", requests: 3, criticalPath: [])
  let promised = analysis { $0.overPromises = [late] }
  #expect(Answer(promised).overPromises(limit: 5) == ["3 × order, promised by Service"])
  let inferred = analysis {
    $0.overPromises = [late]
    $0.external.dueBasis = .inferred
  }
  #expect(Answer(inferred).overPromises(limit: 5) == ["3 × order, served by Service"])
}
