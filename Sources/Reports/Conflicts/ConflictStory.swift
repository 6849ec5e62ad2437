import ChainAnalysis
import ServiceModel
import Wording

/// What there is to say of one conflict: how it began, whom it hurts, what it will cost, where it
/// stands, and what to do next.
struct ConflictStory {
  let conflict: ConflictFinding
  let answer: Answer

  private var language: Language { answer.language }

  /// `Alma and Bert`: as recorded where that may be shown, else at the level of the analysis.
  var names: String {
    let pair = conflict.texts.map { ($0.first, $0.second) } ?? (conflict.first, conflict.second)
    return say(.between, ["first": party(pair.0), "second": party(pair.1)])
  }

  var since: String {
    let values = [
      "date": answer.calendar.date(conflict.opened), "days": language.count(conflict.days),
    ]
    guard let settled = conflict.settled else { return say(.sinceDays, values) }
    return say(.fromTo, values.merging(["end": answer.calendar.date(settled)]) { $1 })
  }

  /// One line for where there is room for no more.
  var line: String {
    let values = ["names": names, "since": since]
    guard let hurt = conflict.hurt else { return "\(names) · \(since)" }
    return say(.line, values.merging(["failed": language.count(hurt.failed)]) { $1 })
  }

  /// The line, what is most certain of what it does, and where it stands.
  var brief: String {
    let effects = conflict.service.filter { ($0.ratio?.low ?? 0) > 1 && $0.customer != nil }
    let sentences = effects.map(sentence) + (conflict.isOpen ? tomorrowIfKnown : [])
    let gap = language.isChinese ? "" : " "
    let told = (sentences + state).joined(separator: gap)
    return line + (language.isChinese ? "：" : ": ") + told
  }

  private var tomorrowIfKnown: [String] {
    conflict.hurt?.excess.flatMap { answer.forecast($0) }.map { [$0] } ?? []
  }

  /// The sections in order, each a title and its sentences; for a settled one only what is over.
  var sections: [(title: ConflictPhrase, sentences: [String])] {
    var sections = [(ConflictPhrase.yesterday, yesterday), (.today, today)]
    if conflict.isOpen { sections += [(.tomorrow, tomorrow), (.state, state), (.nextTitle, next)] }
    return sections.filter { !$0.1.isEmpty }.map { (title: $0.0, sentences: $0.1) }
  }
}

extension ConflictStory {
  /// How it began.
  var yesterday: [String] {
    var sentences: [String] = []
    if let texts = conflict.texts {
      sentences.append(texts.cause.isEmpty ? say(.causeMissing) : texts.cause)
      if !texts.notes.isEmpty { sentences.append(say(.notes, ["notes": texts.notes.noteLine])) }
    } else {
      sentences.append(say(.causeHidden))
    }
    if !conflict.requests.isEmpty {
      sentences.append(say(.grewFrom, ["requests": answer.list(conflict.requests)]))
    }
    return sentences + conflict.recovery.map(taken)
  }

  private func taken(_ record: ConflictFinding.Step) -> String {
    let values = [
      "date": answer.calendar.date(record.date), "step": record.step.phrase.text(language),
    ]
    let line =
      record.actor.map { say(.stepTakenBy, values.merging(["actor": $0]) { $1 }) }
      ?? say(.stepTaken, values)
    return record.note.map { "\(line): \($0)" } ?? line
  }

  /// Whom it hurts: the two, everyone else, external customers.
  var today: [String] {
    if conflict.first == conflict.second {
      return [say(.sameParty, ["party": party(conflict.first)])]
    }
    return conflict.service.map(sentence) + hurt
  }

  private func sentence(on effect: ServiceEffect) -> String {
    var values = [
      "provider": party(effect.provider),
      "customer": effect.customer.map(party) ?? say(.everyoneElse),
      "before": language.count(effect.before), "during": language.count(effect.during),
    ]
    guard let ratio = effect.ratio, let before = effect.medianBefore,
      let during = effect.medianDuring
    else { return say(.tooFew, values) }
    values["before"] = language.duration(before)
    values["during"] = language.duration(during)
    values["ratio"] = language.decimal(ratio.value)
    values["low"] = language.decimal(ratio.low)
    values["high"] = language.decimal(ratio.high)
    if ratio.low > 1 { return say(.slower, values) }
    return say(ratio.value < 1.05 ? .noSlower : .unsure, values)
  }

  private var hurt: [String] {
    guard let hurt = conflict.hurt else { return [say(.notFollowed)] }
    guard hurt.requests > 0 else { return [say(.hurtNobody)] }
    var sentences = [
      say(
        .hurt,
        ["requests": language.count(hurt.requests), "failed": language.count(hurt.failed)])
    ]
    if let excess = hurt.excess {
      let isMore = excess.failures >= 0.5
      let values = answer.figures(of: excess)
      sentences.append(say(isMore ? .hurtExpected : .hurtNoMore, values))
    } else {
      sentences.append(say(.hurtUnknown))
    }
    if !hurt.cases.isEmpty {
      sentences.append(say(.hurtWhom, ["cases": answer.list(hurt.cases.map(name))]))
    }
    return sentences
  }

  private func name(of hurt: Hurt.Case) -> String {
    let late = answer.say(.lateBy, ["duration": language.duration(hurt.late)])
    let facts = [hurt.customer, hurt.kind, hurt.late > 0 ? late : nil].compactMap(\.self)
    guard !facts.isEmpty else { return hurt.name }
    let joined = facts.joined(separator: language.isChinese ? "、" : ", ")
    return say(.hurtCase, ["name": hurt.name, "facts": joined])
  }

  /// What it will cost if nothing is done.
  var tomorrow: [String] {
    guard conflict.first != conflict.second else { return [] }
    guard let excess = conflict.hurt?.excess, let phrase = answer.forecast(excess) else {
      return [say(.goesOnUnknown)]
    }
    return [phrase]
  }

  /// Where it stands.
  var state: [String] {
    var facts: [String] = []
    if let step = conflict.nextStep {
      facts.append(
        say(
          .stuckAt,
          [
            "place": "\(step.place)", "step": step.phrase.text(language),
            "days": language.count(conflict.daysStuck),
          ]))
    } else {
      facts.append(say(.allTaken))
    }
    facts.append(conflict.owner.map { say(.ownedBy, ["owner": $0]) } ?? say(.noOwner))
    if let days = conflict.daysPastReview {
      facts.append(say(.pastReview, ["days": language.count(days)]))
    } else {
      facts.append(
        conflict.review.map { say(.reviewOn, ["date": answer.calendar.date($0)]) }
          ?? say(.noReview))
    }
    if let kind = conflict.kind { facts.append(kind.phrase.text(language)) }
    if let stage = conflict.stage { facts.append(say(.stageOnly, ["stage": "\(stage)"])) }
    return [facts.joined(separator: Page.separator)]
  }

  /// What a manager does next.
  var next: [String] {
    var steps: [String] = []
    if conflict.owner == nil { steps.append(say(.findOwner)) }
    if conflict.review == nil || conflict.daysPastReview != nil { steps.append(say(.setReview)) }
    steps.append(say(conflict.nextStep?.advice ?? .doSettle))
    return steps
  }

  private func party(_ name: String) -> String { answer.names.partyInSentence(name) }

  private func say(_ phrase: ConflictPhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(language, values)
  }
}
