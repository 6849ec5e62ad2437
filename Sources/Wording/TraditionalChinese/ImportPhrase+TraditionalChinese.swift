extension ImportPhrase {
  package var traditionalChinese: String {
    switch self {
    case .read: "{file} 的讀取方式"
    case .shapeRequests: "請求記錄：每列一個請求"
    case .shapeEvents: "事件記錄：每列是某個案件的一件事"
    case .headRole: "角色"
    case .headColumn: "欄"
    case .headExample: "範例"
    case .headEvidence: "依據"
    case .headSureness: "把握"
    case .byMapping: "您的 --map"
    case .byName: "欄名相同"
    case .byWord: "常用欄名"
    case .byLooseWord: "欄名相近，數值相符"
    case .byValues: "欄中的數值"
    case .sure: "確定"
    case .likely: "很可能"
    case .guess: "推測"
    case .rival: "{role}：「{columns}」同樣可用；改選請加：{option}"
    case .change: "更改角色：--map 角色=欄名，例如 --map {example}"
    case .unused: "未使用的欄：{columns}"
    case .states: "狀態：{states}"
    case .stateWorking: "處理中"
    case .stateCustomer: "等待客戶"
    case .stateSupplier: "等待（非等待客戶）"
    case .stateResolved: "已解決"
    case .stateCancelled: "已取消"
    case .stateUnknown: "未知，按處理中看待"
    case .assumed: "假定：{note}"
    case .rows: "共 {rows} 列：讀取 {accepted} 列，擱置 {setAside} 列，重複 {duplicates} 列"
    }
  }
}
