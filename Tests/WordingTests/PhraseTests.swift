import Testing
import Wording

@Test func everyLanguageFillsTheSamePlaces() {
  let catalogue: [[any Phrase]] = [
    AnswerPhrase.allCases,
    CasePhrase.allCases,
    ChartPhrase.allCases,
    CommandPhrase.allCases,
    ComparePhrase.allCases,
    ConflictCommandPhrase.allCases,
    ConflictPhrase.allCases,
    CostPhrase.allCases,
    DefinitionPhrase.allCases,
    DiagramPhrase.allCases,
    ExplanationPhrase.allCases,
    FaultPhrase.allCases,
    ImportPhrase.allCases,
    LinkPhrase.allCases,
    NotePhrase.allCases,
    QualityPhrase.allCases,
    RefusalPhrase.allCases,
    RemedyPhrase.allCases,
    ReportPhrase.allCases,
    RolePhrase.allCases,
    SeverityPhrase.allCases,
    SimulationPhrase.allCases,
    StandingPhrase.allCases,
    TermPhrase.allCases,
    TextPhrase.allCases,
    WhatIfPhrase.allCases,
  ]
  for phrase in catalogue.joined() {
    let places = Template(phrase.english).names
    for language in Language.allCases {
      #expect(Template(phrase.pattern(language)).names == places, "\(phrase) in \(language)")
      #expect(!phrase.pattern(language).isEmpty, "\(phrase) in \(language)")
    }
  }
}

@Test(arguments: [
  ("1", "1 request was late"), ("2", "2 requests were late"),
])
func aTemplateChoosesTheFormOfAWordByTheNumber(count: String, text: String) {
  let template = Template("{count} {count:request was|requests were} late")
  #expect(template.filled(with: ["count": count]) == text)
}

@Test(arguments: [
  (0.0, "0\u{A0}%"), (0.001, "<1\u{A0}%"), (0.384, "38\u{A0}%"), (1.0, "100\u{A0}%"),
])
func sharesAreWrittenAsWholePercentages(share: Double, text: String) {
  #expect(Language.english.percent(share) == text)
}

@Test(arguments: [
  (0, "0\u{A0}s"), (99, "99\u{A0}s"), (100, "1.7\u{A0}min"), (3600, "60\u{A0}min"),
  (7200, "2\u{A0}h"), (172_800, "2\u{A0}d"), (8_640_000, "100\u{A0}d"),
])
func durationsAreWrittenInTheirLargestFittingUnit(seconds: Int, text: String) {
  #expect(Language.english.duration(seconds) == text)
}

@Test(arguments: [
  ("en_GB.UTF-8", Language.english), ("zh_CN.UTF-8", .simplifiedChinese),
  ("zh_TW", .traditionalChinese), ("zh-Hant-HK", .traditionalChinese), ("C", .english),
])
func theLanguageFollowsTheLocale(locale: String, language: Language) {
  #expect(Language(locale: locale) == language)
}
