import Wording

/// Why a command could not do its work, apart from faults of the log itself.
enum CommandError: Error {
  case cannotWrite(path: String, reason: String)
  case cannotMakeFolder(path: String, reason: String)
  case noSuchParty(String, nearest: [String])
  case noSuchLink(customer: String, provider: String, nearest: [String])
  case noSuchCase(String)

  func text(_ language: Language) -> String {
    switch self {
    case .cannotWrite(let path, let reason):
      CommandPhrase.cannotWrite.text(language, ["path": path, "reason": reason])
    case .cannotMakeFolder(let path, let reason):
      CommandPhrase.cannotMakeFolder.text(language, ["path": path, "reason": reason])
    case .noSuchParty(let name, let nearest):
      CommandPhrase.noSuchParty.text(language, ["name": name]) + hint(nearest, language)
    case .noSuchLink(let customer, let provider, let nearest):
      CommandPhrase.noSuchLink.text(language, ["customer": customer, "provider": provider])
        + hint(nearest, language)
    case .noSuchCase(let name): CommandPhrase.noSuchCase.text(language, ["name": name])
    }
  }

  private func hint(_ nearest: [String], _ language: Language) -> String {
    guard !nearest.isEmpty else { return "" }
    let names = nearest.map { "'\($0)'" }.joined(separator: language.isChinese ? "、" : ", ")
    return CommandPhrase.nearestNames.text(language, ["names": names])
  }
}
