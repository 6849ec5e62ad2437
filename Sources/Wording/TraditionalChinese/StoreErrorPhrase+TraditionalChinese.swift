extension StoreErrorPhrase {
  package var traditionalChinese: String {
    switch self {
    case .missing: "沒有庫「{path}」；可用「weaklink import 日誌 --into {path}」建立"
    case .notAStore:
      "「{path}」不是 Weaklink 的庫；可用「weaklink import 日誌 --into 名稱.weaklink」建立"
    case .newer: "「{path}」由更新版本的 Weaklink 寫成；請安裝該版本後使用"
    case .damaged:
      "「{path}」已損壞（{reason}）；可用「weaklink repair {path} -o saved.weaklink」挽救能讀出的內容，或改用備份"
    case .busy: "另一個行程正在寫入「{path}」；請等它完成後再試"
    case .busyWith: "{holder} 正在寫入「{path}」；請等它完成後再試"
    case .readOnly: "無法寫入「{path}」；請複製到可寫的位置，使用該副本"
    case .full: "磁碟已滿：「{path}」保持原樣；請騰出空間後再試"
    case .unreachable:
      "系統無法讀取或寫入「{path}」（{reason}）；其中內容保持原樣：請檢查磁碟和該使用者的限額後再試"
    case .failed: "「{path}」：{reason}"
    case .otherShape: "「{path}」保存的是{holds}，而這是{given}；請匯入另一個庫"
    case .ofRequests: "請求日誌"
    case .ofEvents: "事件日誌"
    case .empty: "「{path}」中還沒有日誌；可用「weaklink import 日誌 --into {path}」匯入"
    case .nothingToUndo: "「{path}」中沒有可以復原的匯入"
    case .notTheLast:
      "「{path}」的第 {number} 次匯入之後還有其他匯入；最後一次是第 {last} 次，請先復原它"
    case .noSuchImport:
      "「{path}」沒有第 {number} 次匯入；最後一次是第 {last} 次，「weaklink history {path}」可列出全部"
    case .beyondRepair: "「{path}」中什麼也讀不出來（{reason}）；請改用備份，或把日誌匯入新庫"
    case .occupied: "「{path}」已存在；請換一個名稱，或先將它移走"
    case .storeAmongLogs: "「{path}」是庫，只能單獨讀取；可用「weaklink import」向其中匯入更多日誌"
    case .readAlready:
      "「{option}」說明如何讀取日誌，而「{path}」是庫，其中的日誌在匯入時已經讀取；請用該選項把日誌匯入新庫"
    }
  }
}
