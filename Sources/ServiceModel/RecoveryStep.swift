/// The steps by which people come out of a conflict, in order.
package enum RecoveryStep: String, CaseIterable, Sendable, Codable {
  /// Look at the situation.
  case look
  /// Read how the other side takes it.
  case read
  case acknowledge
  /// Apologise, without excuses.
  case apologise
  /// Propose a remedy.
  case propose
  case carryOut = "carry out"
  case followUp = "follow up"
}

extension RecoveryStep {
  /// The step that `text` names: its raw value, hyphens or underscores for spaces, or its number.
  package init?(spelling text: String) {
    let name = text.lowercased().replacing("_", with: " ").replacing("-", with: " ")
    if let number = Int(name), Self.allCases.indices.contains(number - 1) {
      self = Self.allCases[number - 1]
    } else if let step = RecoveryStep(rawValue: name == "apologize" ? "apologise" : name) {
      self = step
    } else {
      return nil
    }
  }
}

/// A step that was taken: when, by whom, and what came of it.
package struct RecoveryRecord: Hashable, Sendable, Codable {
  package var step: RecoveryStep
  package var date: Instant
  package var actor: String?
  package var note: String?

  package init(step: RecoveryStep, date: Instant, actor: String? = nil, note: String? = nil) {
    self.step = step
    self.date = date
    self.actor = actor
    self.note = note
  }
}

extension RecoveryStep {
  /// Where it stands among the steps, from 1.
  package var place: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }
}
