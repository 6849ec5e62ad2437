extension FaultPhrase {
  package var traditionalChinese: String {
    switch self {
    case .noSuchFile: "找不到這個檔案"
    case .folderGiven: "這是資料夾，不是記錄檔"
    case .noPermission: "沒有讀取此檔案的權限"
    case .unreadableFile: "無法讀取檔案：{reason}"
    case .emptyFile: "檔案是空的"
    case .headerOnly: "檔案只有標題列，沒有資料列"
    case .binaryFile: "這不是文字檔"
    case .workbookGiven: "這是 {form} 格式的活頁簿，這裡無法讀取"
    case .lockedWorkbook: "這個活頁簿有密碼保護"
    case .damagedWorkbook: "活頁簿的「{part}」部分已損壞"
    case .oversizedWorkbook: "活頁簿展開後超過 {limit}"
    case .noTable: "這個活頁簿中沒有任何可見的工作表包含表格；工作表有 {sheets}"
    case .zipGiven: "這是 zip 壓縮檔，不是記錄"
    case .damagedZip: "這個活頁簿或 zip 壓縮檔已損壞或不完整"
    case .damagedArchive: "gzip 資料已損壞或不完整"
    case .oversizedArchive: "gzip 資料解壓縮後超過 {limit}"
    case .oversizedInput: "已讀取超過 {limit}，仍未結束"
    case .tooManyProviders:
      "欄「{column}」中有 {count} 個不同的服務方，超過 {limit} 個"
    case .shrunkFile: "讀取過程中檔案變短了"
    case .markupGiven: "這是 XML 或 HTML 文件（「{root}」），不是紀錄"
    case .damagedMarkup: "事件紀錄在此處中斷，或不是格式正確的 XML"
    case .forbiddenMarkup: "文件在此處宣告了文件類型，或巢狀超過 {limit} 層；兩者都不讀取"
    case .damagedJSON: "從此處起，文字不是有效的 JSON"
    case .noRecords: "檔案中沒有紀錄：既沒有事件，也沒有物件清單"
    case .oversizedTable: "寫成表格後，檔案會超過 {limit}"
    case .unknownEncoding: "文字既不是 UTF-8，也不是可辨識的其他編碼"
    case .unclosedQuote: "引號從這裡開始，卻一直沒有結束"
    case .oversizedRow: "這一列的欄位超過 {limit} 個"
    case .setAsideAlone: "這是擱置列的清單，缺少它們所屬的紀錄"
    case .differentColumns: "此檔案沒有「{column}」欄，而 {other} 有"
    case .unknownColumn: "沒有名為「{column}」的欄；標題列有 {columns}"
    case .mappingSyntax: "這不是有效的 YAML：{reason}"
    case .mappingKey: "「{key}」在此處沒有意義"
    case .mappingKind: "記錄中沒有「{text}」類的請求"
    case .mappingParty: "記錄中沒有人或團隊叫「{text}」"
    case .mappingValue: "「{text}」不能作為「{key}」的值"
    case .noNameColumn: "這份人員名單沒有姓名欄；表頭為 {columns}"
    case .personTwice: "「{text}」在名單中出現兩次"
    case .noTimeColumn: "沒有哪一欄表示請求提出的時間；標題列有 {columns}"
    case .noProviderColumn: "沒有哪一欄表示由誰處理請求；標題列有 {columns}"
    case .noCaseColumn: "沒有哪一欄表示事件屬於哪個案件；標題列有 {columns}"
    case .ambiguousColumn: "不只一欄可以作為 {role}：{columns}；採用了「{column}」"
    case .ambiguousDates: "「{text}」可以是 {first}，也可以是 {second}，記錄中沒有日期能夠判定；採用了 {first}"
    case .repeatedColumn: "欄名「{column}」出現了 {count} 次；採用第一個"
    case .tooFewFields: "這一列有 {found} 個欄位，標題列有 {expected} 個"
    case .tooManyFields: "這一列有 {found} 個欄位，標題列有 {expected} 個"
    case .impossibleDate: "不存在「{text}」這個時間（「{column}」欄）"
    case .unreadableTime: "「{text}」不是時間（「{column}」欄）"
    case .missingTime: "「{column}」欄沒有時間"
    case .missingProvider: "{columns} 欄沒有寫明是誰"
    case .missingCase: "「{column}」欄沒有案件編號"
    case .deliveredBeforeOpened: "交付時間「{text}」早於提出時間「{other}」"
    case .duplicateID: "編號「{text}」已在 {other} 使用"
    case .undecodableByte: "「{column}」欄中有位元組不是有效的 {encoding}"
    case .unreadableRecord: "這一行不是 JSON 物件"
    case .duplicateRow: "這一列與 {other} 完全相同"
    case .shortRow: "這一列有 {found} 個欄位，標題列有 {expected} 個；缺少的儲存格按空白讀取"
    case .unknownParent: "記錄中沒有上級請求「{text}」"
    case .ownParent: "請求「{text}」以自己為上級"
    case .parentCycle: "請求「{text}」的上級繞一圈又回到它自己"
    case .timeLeftOut: "「{text}」不是可以讀取的時間（欄「{column}」）"
    case .unreadableNumber: "「{text}」不是數字（「{column}」欄）"
    case .noPartyColumns:
      "沒有兩欄說明衝突在誰與誰之間；標題列有 {columns}"
    case .noBeginningColumn:
      "沒有一欄說明衝突何時開始；標題列有 {columns}"
    case .missingParty:
      "衝突需要兩方，而「{column}」欄沒有寫明"
    case .missingBeginning:
      "「{column}」欄沒有日期"
    case .conflictWithOneself:
      "「{text}」不能與自己衝突"
    case .stageOutOfRange:
      "「{text}」不是 1 到 9 的階段"
    case .unknownConflictType:
      "「{text}」不是衝突類型"
    case .settledBeforeOpened:
      "在「{text}」解決，早於衝突開始"
    case .reopenedBeforeSettled:
      "在「{text}」再次爆發，早於解決"
    case .stepBeforeOpened:
      "在「{text}」採取的步驟早於衝突開始"
    case .reviewBeforeOpened:
      "複查日期「{text}」早於衝突開始"
    case .unreadableStep:
      "「{text}」不以日期開頭（「{column}」欄）"
    }
  }
}
