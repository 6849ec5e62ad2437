extension CasePhrase {
  package var traditionalChinese: String {
    switch self {
    case .caseOnTime: "在期限內完成。"
    case .caseOpen: "尚未完成，也未逾期。"
    case .caseCancelled: "已取消：既不算服務成功，也不算失敗。"
    case .caseRecoverable: "如果每個環節都達到目標用時，原本可以準時完成。"
    case .caseOverPromised: "即使每個環節都維持已展現的速度也會逾期：承諾過緊。"
    case .caseNotTime: "雖未逾期，但被標記為失敗：問題不在時間。"
    case .caseLate: "超過了期限，但記錄顯示客戶已得到服務。"

    case .beyondTarget: "超出"
    case .promise: "承諾"
    case .promiseKept: "守約"

    case .heldBy: "各方自身用時：{parties}"
    case .othersHeld: "另外 {count} 方 {duration}"
    case .pausedFor: "{party}，{reason}：{duration}"
    }
  }
}
