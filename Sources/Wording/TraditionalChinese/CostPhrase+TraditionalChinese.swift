extension CostPhrase {
  package var traditionalChinese: String {
    switch self {
    case .title: "按您的假設，面臨風險的價值"
    case .titleShort: "風險"
    case .intro:
      "由給定的成本模型得出的區間，並列出每個乘積的全部因子。它們從不同角度看同一損失，不可相加。這些假設出自管理文獻與您自己的數字，並非定律；後來的研究對其大小看法不一（Hogreve 等，2017，關於服務利潤鏈）。"
    case .range: "{low} 至 {high}"
    case .columnEstimate: "估算"
    case .columnRange: "區間"
    case .columnProduct: "乘積"
    case .columnAssumption: "假設"
    case .columnSource: "來源"
    case .fromLog: "由日誌統計"
    case .notGiven: "未給出"
    case .unknown: "成本模型缺少您自己的數字，未作估算：{names}。"

    case .valueAtRisk: "不再回來的客戶的年價值（{currency}）"
    case .valueAtRiskOfFirst: "其中由{link}承擔的部分（{currency}）"
    case .replacing: "贏得同樣多的新客戶（{currency}）"
    case .strengthLost: "客戶在逾期等待中流失的價值（{currency}）"
    case .complaintsSettled: "投訴若處理得又快又好可保住的價值（{currency}）"
    case .peopleWhoHear: "聽說此事的人數"
    case .silent: "投訴所代表的不滿客戶"

    case .failedCustomers: "有失敗請求的客戶"
    case .failedRequests: "失敗請求"
    case .complaints: "投訴"
    case .lateDays: "逾期天數"
    case .shareOfFirst: "其占全部失敗的部分（90% 區間）"
    case .customerValue: "一名客戶每年帶來的價值"
    case .keepingCost: "每年留住一名客戶的成本"
    case .dissatisfied: "其中不滿者"
    case .wouldNotReturn: "不滿者中不再回來的"
    case .complain: "不滿者中會投訴的"
    case .tellOthers: "不滿者中會告訴親友的"
    case .peopleTold: "每人告訴的人數"
    case .winningFactor: "贏得客戶與留住客戶的成本倍數"
    case .strengthLostPerDay: "客戶每天流失的份額"
    case .buyAgainIfSettled: "投訴處理得又快又好後會再次購買的"

    case .header: "關於劣質服務代價的假設。可修改任意一項；每項為從低到高的區間。"
    case .headerOwn: "只有您知道的數字留空；缺少它們時不作相應估算。"
    case .headerUse: "用法：weaklink analyze requests.csv --cost-model {file}"
    case .headerUnused:
      "僅引用而不參與計算的說法：更好的服務可多收 10%；好服務會告訴 9-12 人；極差服務後 91% 不再光顧；多留住 5% 的客戶利潤增加 25%；80% 的利潤來自 20% 的客戶。"

    case .faultAt: "{place}：{message}"
    case .notYAML: "檔案不是 YAML：{reason}"
    case .noAssumptions: "應有 'currency' 與 'assumptions'，格式見 'weaklink cost-model' 的輸出"
    case .unknownAssumption: "沒有名為 '{name}' 的假設；可用的有 {names}"
    case .notARange: "'{name}' 需要數字 'low' 與 'high'，由低到高，而非 '{found}'"
    case .notAShare: "'{name}' 是占比：應在 0 與 1 之間，而非 {low} 至 {high}"
    case .negative: "'{name}' 不能為負，而 {low} 為負"
    }
  }
}
