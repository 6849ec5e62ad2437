import ServiceModel
import Wording
import Diagnostics

/// Why a command could not do its work, apart from faults of the log itself.
enum CommandError: Error {
  case cannotWrite(path: String, reason: String)
  case cannotMakeFolder(path: String, reason: String)
  case noSuchParty(String, nearest: [String])
  case strangerInConflict(String, nearest: [String])
  case strangeRequest(String)
  case openAlready(String, String, String)
  case noSuchLink(customer: String, provider: String, nearest: [String])
  case noSuchCase(String)
  case noSuchKind(String, kinds: [String])
  case kindNotAsked(String, customer: String, provider: String, kinds: [String])
  case cannotRead(path: String, reason: String)
  case notAnAnalysis(path: String)
  case noDepartments
  case otherLevel(Level, Level)
  /// The working hours of both sides; nil where every hour counts.
  case otherHours(String?, String?)
  case otherPartyHours
  case emptySide(path: String, period: String)
  case acceptedNotLink(path: String, line: Int, text: String)
  /// A fault of a cost model, with its place, in the language of the user.
  case costModel(String)
  case storeAmongLogs(path: String)
  case brokenConflict(FaultPhrase, text: String)
  case noSuchConflict(String, known: [String])
  case settledAlready(String)
  case notSettled(String)
  case notSuggested(String, String)
  case sinceUnknown(String, String)
  case keyLineBroken(path: String, line: Int, text: String)
  case nobodyToForget(String, path: String, nearest: [String])
  case readAlready(path: String, option: String)
  case partialAmongLogs(path: String, log: String)
  case partialReadAlready(path: String, option: String)
  case madeOfPartials(path: String)

  func text(_ language: Language) -> String {
    switch self {
    case .cannotWrite(let path, let reason):
      CommandPhrase.cannotWrite.text(language, ["path": path, "reason": reason])
    case .cannotMakeFolder(let path, let reason):
      CommandPhrase.cannotMakeFolder.text(language, ["path": path, "reason": reason])
    case .noSuchParty(let name, let nearest):
      CommandPhrase.noSuchParty.text(language, ["name": name]) + hint(nearest, language)
    case .strangerInConflict(let name, let nearest):
      CommandPhrase.strangerInConflict.text(language, ["name": name]) + hint(nearest, language)
    case .strangeRequest(let name):
      ConflictCommandPhrase.strangeRequest.text(language, ["name": name])
    case .openAlready(let id, let first, let second):
      ConflictCommandPhrase.openAlready.text(
        language, ["id": id, "first": first, "second": second])
    case .noSuchLink(let customer, let provider, let nearest):
      CommandPhrase.noSuchLink.text(language, ["customer": customer, "provider": provider])
        + hint(nearest, language)
    case .costModel(let fault): fault
    case .noSuchCase(let name): CommandPhrase.noSuchCase.text(language, ["name": name])
    case .noSuchKind(let name, let kinds) where kinds.isEmpty:
      CommandPhrase.noKinds.text(language, ["name": name])
    case .noSuchKind(let name, let kinds):
      CommandPhrase.noSuchKind.text(
        language,
        ["name": name, "kinds": language.count(kinds.count), "names": list(kinds, language)])
        + hint(Nearest.names(to: name, among: kinds), language)
    case .kindNotAsked(let name, let customer, let provider, let kinds):
      CommandPhrase.kindNotAsked.text(
        language,
        [
          "name": name, "customer": customer, "provider": provider, "names": list(kinds, language),
        ])
    case .cannotRead(let path, let reason):
      ComparePhrase.cannotRead.text(language, ["path": path, "reason": reason])
    case .notAnAnalysis(let path): ComparePhrase.notAnAnalysis.text(language, ["path": path])
    case .noDepartments: CommandPhrase.noDepartments.text(language)
    case .otherLevel(let before, let after):
      ComparePhrase.otherLevel.text(
        language, ["before": before.rawValue, "after": after.rawValue])
    case .otherHours(let before, let after):
      ComparePhrase.otherHours.text(
        language,
        [
          "before": before ?? ComparePhrase.everyHour.text(language),
          "after": after ?? ComparePhrase.everyHour.text(language), "hours": before ?? "always",
        ])
    case .otherPartyHours: ComparePhrase.otherPartyHours.text(language)
    case .emptySide(let path, let period):
      ComparePhrase.emptySide.text(language, ["path": path, "period": period])
    case .acceptedNotLink(let path, let line, let text):
      ComparePhrase.acceptedNotLink.text(
        language, ["path": path, "line": "\(line)", "text": text])
    case .brokenConflict(let fault, let text):
      fault.text(language, ["text": text, "column": ""])
    case .noSuchConflict(let id, let known):
      ConflictCommandPhrase.noSuchConflict.text(language, ["id": id])
        + (known.isEmpty
          ? ""
          : ConflictCommandPhrase.knownConflicts.text(language, ["names": list(known, language)]))
    case .settledAlready(let id):
      ConflictCommandPhrase.settledAlready.text(language, ["id": id])
    case .notSettled(let id): ConflictCommandPhrase.notSettled.text(language, ["id": id])
    case .notSuggested(let first, let second):
      ConflictCommandPhrase.notSuggested.text(language, ["first": first, "second": second])
    case .sinceUnknown(let first, let second):
      ConflictCommandPhrase.sinceUnknown.text(language, ["first": first, "second": second])
    case .keyLineBroken(let path, let line, let text):
      ConflictCommandPhrase.keyLineBroken.text(
        language, ["path": path, "line": "\(line)", "text": text])
    case .nobodyToForget(let name, let path, let nearest):
      ConflictCommandPhrase.nobodyToForget.text(language, ["name": name, "path": path])
        + hint(nearest, language)
    case .storeAmongLogs(let path):
      StoreErrorPhrase.storeAmongLogs.text(language, ["path": path])
    case .readAlready(let path, let option):
      StoreErrorPhrase.readAlready.text(language, ["path": path, "option": option])
    case .partialAmongLogs(let path, let log):
      PartialPhrase.amongLogs.text(language, ["path": path, "log": log])
    case .partialReadAlready(let path, let option):
      PartialPhrase.readAlready.text(language, ["path": path, "option": option])
    case .madeOfPartials(let path): PartialPhrase.madeOfPartials.text(language, ["path": path])
    }
  }

  private func hint(_ nearest: [String], _ language: Language) -> String {
    guard !nearest.isEmpty else { return "" }
    return CommandPhrase.nearestNames.text(language, ["names": list(nearest, language)])
  }

  /// The first names, in quotes.
  private func list(_ names: [String], _ language: Language) -> String {
    let most = 12
    let quoted = names.prefix(most).map { language.isChinese ? "“\($0)”" : "'\($0)'" }
    return (quoted + (names.count > most ? ["…"] : []))
      .joined(separator: language.isChinese ? "、" : ", ")
  }
}
