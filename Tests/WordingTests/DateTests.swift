import Testing
import Wording

@Test(arguments: [
  (Language.english, "15 Jun 2025", "15 Jun", "Jun 2025"),
  (.simplifiedChinese, "2025年6月15日", "6月15日", "2025年6月"),
  (.traditionalChinese, "2025年6月15日", "6月15日", "2025年6月"),
])
func daysAreWrittenAsTheLanguageWritesThem(
  language: Language, date: String, day: String, month: String
) {
  #expect(language.date(year: 2025, month: 6, day: 15) == date)
  #expect(language.day(month: 6, day: 15) == day)
  #expect(language.month(year: 2025, month: 6) == month)
}

@Test(arguments: [
  (Language.english, 2025, 1, 2025, 9, "Jan – Sep 2025"),
  (.english, 2024, 11, 2025, 2, "Nov 2024 – Feb 2025"),
  (.english, 2025, 3, 2025, 3, "Mar 2025"),
  (.simplifiedChinese, 2025, 1, 2025, 9, "2025年1月至9月"),
  (.traditionalChinese, 2024, 11, 2025, 2, "2024年11月至2025年2月"),
])
func aPeriodNamesAYearOnlyOnce(
  language: Language, startYear: Int, startMonth: Int, endYear: Int, endMonth: Int, text: String
) {
  #expect(
    language.period(from: (startYear, startMonth), to: (endYear, endMonth)) == text)
}

@Test(arguments: [
  (Language.english, "order", "orders"), (.english, "price inquiry", "price inquiries"),
  (.english, "survey", "surveys"), (.english, "fix", "fixes"),
  (.english, "HW-3", "“HW-3” requests"), (.english, "询价", "“询价” requests"),
  (.simplifiedChinese, "订单", "订单"), (.simplifiedChinese, "order", "“order”请求"),
  (.traditionalChinese, "order", "「order」請求"),
])
func aKindBecomesANoun(language: Language, kind: String, noun: String) {
  #expect(language.plural(ofKind: kind) == noun)
}

@Test func aNameThatEndsInAnSTakesNoSecondOne() {
  #expect(Language.english.possessive("Sales") == "Sales'")
  #expect(Language.english.possessive("Design") == "Design's")
  #expect(Language.traditionalChinese.possessive("設計") == "設計")
}
