extension CasePhrase {
  package var simplifiedChinese: String {
    switch self {
    case .caseOnTime: "在期限内完成。"
    case .caseOpen: "尚未完成，也未逾期。"
    case .caseCancelled: "已取消：既不算服务成功，也不算失败。"
    case .caseRecoverable: "如果每个环节都达到目标用时，本可按时完成。"
    case .caseOverPromised: "即使每个环节都保持已展现的速度也会逾期：承诺过紧。"
    case .caseNotTime: "虽未逾期，但被标记为失败：问题不在时间。"
    case .caseLate: "超过了期限，但日志显示客户已得到服务。"

    case .beyondTarget: "超出"
    case .promise: "承诺"
    case .promiseKept: "守约"

    case .heldBy: "各方自身用时：{parties}"
    case .othersHeld: "另外 {count} 方 {duration}"
    case .pausedFor: "{party}，{reason}：{duration}"
    }
  }
}
