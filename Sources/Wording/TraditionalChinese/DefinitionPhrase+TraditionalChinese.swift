extension DefinitionPhrase {
  package var traditionalChinese: String {
    switch self {
    case .link: "一方向另一方提出的全部請求；提出者為客戶，服務者為服務方。"
    case .externalRequests: "公司外部客戶的請求；每一個都沿著為其提出的內部請求追蹤。"
    case .failed: "交付晚於期限，或超過期限仍未完成；沒有承諾時間的，以記錄載明的失敗結果為準。"
    case .recoverable: "若每個環節都在目標用時之內，本可準時的失敗請求。"
    case .overPromised: "即便如此仍會逾期的失敗請求。"
    case .notTime: "在期限內交付卻以失敗告終：只計數，不歸於任何環節。"
    case .ownTime: "由提出到交付的時間，扣除再向他方提出的請求與等待客戶的時間。"
    case .target: "自身用時本可達到的水準：服務協議、該請求自己的承諾，或服務方在表現較好的四分之一月份與客戶中展現的速度。"
    case .carried: "把可挽回的請求按作用大小（夏普利值）分給本可挽回它的各環節；所有環節之和等於可挽回總數。"
    case .expected: "假定所有自身用時都隨機抽取，速度與承諾不變，處於相同位置的環節會占多少；取 20 個虛擬公司的平均值。"
    case .excess: "所占失敗減去偶然情況；並附對外部請求重複抽樣 200 次的 90% 區間。"
    case .top: "在這些重複抽樣中該環節排名第一的比例。"
    case .alone: "僅該環節達到目標用時、其他一切不變時，本可準時的失敗請求數。"
    case .onTimeRate: "到期承諾中兌現的比例；範圍為 95% 區間（Wilson）。"
    case .wellServed: "已交付、按承諾準時、無重工、未推轉、無投訴、評分不在下半段。"
    case .response: "由提出到交付的時間，包括他方所用時間。"
    case .criticalPath: "由交付往回追溯，每次取最後交付的請求：縮短其他部分都無濟於事。"

    case .allHours: "所有時間都計入，包括夜間與週末。"
    case .sameCourse: "重演時，每個請求等待的對象與記錄中相同；只縮短自身用時，且不低於目標。"
    case .fairness: "這些數字只反映記錄的內容，是溝通的起點，而非對任何人的評判。"
    }
  }
}
