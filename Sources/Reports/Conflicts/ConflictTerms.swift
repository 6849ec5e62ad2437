package import ServiceModel
package import Wording

extension RecoveryStep {
  /// What the step is called.
  package var phrase: ConflictPhrase {
    switch self {
    case .look: .look
    case .read: .read
    case .acknowledge: .acknowledge
    case .apologise: .apologise
    case .propose: .propose
    case .carryOut: .carryOut
    case .followUp: .followUp
    }
  }

  /// What a manager does who takes it.
  var advice: ConflictPhrase {
    switch self {
    case .look: .doLook
    case .read: .doRead
    case .acknowledge: .doAcknowledge
    case .apologise: .doApologise
    case .propose: .doPropose
    case .carryOut: .doCarryOut
    case .followUp: .doFollowUp
    }
  }
}

extension Conflict.Kind {
  package var phrase: ConflictPhrase {
    switch self {
    case .task: .taskConflict
    case .relationship: .relationshipConflict
    case .process: .processConflict
    }
  }
}
