extension RemedyPhrase {
  package var traditionalChinese: String {
    switch self {
    case .noSuchFile: "請檢查路徑；路徑中有空格時請加引號"
    case .folderGiven: "請寫出其中的檔案"
    case .noPermission: "請向檔案擁有者申請權限，或複製到自己的資料夾"
    case .unreadableFile: "請重試，或先複製到本機磁碟"
    case .emptyFile: "請重新匯出：應有一列標題，並且每個請求一列"
    case .headerOnly: "請移除篩選條件或放寬時間範圍後重新匯出"
    case .binaryFile: "請把記錄匯出為 CSV"
    case .workbookGiven: "請開啟它，另存為 Excel 活頁簿（.xlsx）或 CSV（UTF-8）"
    case .lockedWorkbook: "請開啟它，取消密碼後再儲存"
    case .damagedWorkbook: "請用試算表軟體開啟它，重新儲存"
    case .oversizedWorkbook: "請開啟它，把工作表另存為 CSV（UTF-8）"
    case .noTable: "請把記錄放在可見的工作表中：一列標題，每個請求一列"
    case .zipGiven: "請解壓縮，再指定其中的記錄"
    case .damagedZip: "請重新取得或儲存該檔案"
    case .damagedArchive: "請重新取得該檔案"
    case .oversizedArchive: "請先用 gunzip 解壓縮，再讀取解壓縮後的檔案"
    case .oversizedInput: "請先寫入檔案，再讀取該檔案"
    case .tooManyProviders: "請指定團隊或人員所在的欄：--map \"provider team=欄名\""
    case .shrunkFile: "請在沒有程式寫入時重新讀取，或先複製一份"
    case .markupGiven: "請將紀錄匯出為 CSV、Excel 活頁簿（.xlsx）或 XES"
    case .damagedMarkup: "請重新取得或匯出該檔案"
    case .forbiddenMarkup: "請將紀錄重新匯出為 XES 或 CSV"
    case .damagedJSON: "請重新取得或匯出該檔案，或更正此處"
    case .noRecords: "請重新匯出紀錄：應為物件清單或事件紀錄"
    case .oversizedTable: "請匯出較短的期間、較少的欄位，或改用 CSV"
    case .unknownEncoding: "請把檔案另存為 UTF-8 編碼的 CSV"
    case .unclosedQuote: "請補上結束引號；若引號屬於文字內容，請寫成兩個引號"
    case .oversizedRow: "請檢查此處的分隔符號和引號"
    case .setAsideAlone: "請先給出紀錄，再給出此檔案：其中的列會像在紀錄裡一樣讀取"
    case .differentColumns: "每次只讀取同一種檔案"
    case .unknownColumn: "請改正 --map {role}=…，或對應檔中的該行"
    case .mappingSyntax: "請改正該行；含符號或空格的名稱要加引號"
    case .mappingKey: "請寫成 {known}，或在該行前加 #"
    case .mappingKind: "請寫成 {known}，或在該行前加 #"
    case .mappingParty: "請寫成 {known}，或在該行前加 #"
    case .mappingValue: "請寫成 {example} 的樣子"
    case .noNameColumn: "請將其中一欄命名為「姓名」；「團隊」「部門」「外部」也會讀取"
    case .personTwice: "請只保留其中一行"
    case .noTimeColumn: "請指定：每列一個請求時用 --map opened=欄名，每列一個事件時用 --map time=欄名"
    case .noProviderColumn: "請指定：個人用 --map provider=欄名，團隊用 --map \"provider team\"=欄名"
    case .noCaseColumn: "請指定：--map case=欄名"
    case .ambiguousColumn: "可用 --map {option} 改選"
    case .ambiguousDates: "若不對，請加 --dates {option}"
    case .repeatedColumn: "若要用其他幾欄，請改名"
    case .tooFewFields: "該列已擱置；請檢查是否缺少分隔符號，或儲存格內有換行"
    case .tooManyFields: "該列已擱置；請給含有分隔符號的儲存格加上引號"
    case .impossibleDate: "該列已擱置；請更正時間"
    case .unreadableTime: "該列已擱置；時間請寫成 2026-03-02 08:00 的形式，或留空"
    case .missingTime: "該列已擱置；請補上時間"
    case .missingProvider: "該列已擱置；請補上由誰處理"
    case .missingCase: "該列已擱置；請補上事件所屬的案件"
    case .deliveredBeforeOpened: "該列已擱置；請更正其中一個時間"
    case .duplicateID: "該列已擱置，保留先出現的一列"
    case .undecodableByte: "該列已擱置；請將檔案另存為 UTF-8 編碼的 CSV"
    case .unreadableRecord: "該列已擱置；請更正"
    case .duplicateRow: "只計一次"
    case .shortRow: "如果是列內缺少分隔符號，儲存格會錯欄，請更正"
    case .unknownParent: "保留該請求但不歸入上級；請補上缺少的列或放寬時間範圍"
    case .ownParent: "保留該請求但不歸入上級"
    case .parentCycle: "它在這一圈中最早提出，因此去掉它的上級"
    case .timeLeftOut: "該列已讀取，但不含此時間；請寫成 2026-03-02 08:00 這樣的時間，或將儲存格留空"
    case .unreadableNumber: "該儲存格按空白讀取；請寫成 4 或 4.5 的形式"
    case .noPartyColumns:
      "請把它們命名為「一方」和「另一方」"
    case .noBeginningColumn:
      "請把該欄命名為「開始日期」"
    case .missingParty:
      "該列已擱置；請補上是誰"
    case .missingBeginning:
      "該列已擱置；請補上衝突何時開始"
    case .conflictWithOneself:
      "請寫明另一方"
    case .stageOutOfRange:
      "請寫格拉索爾（Glasl）升級階段 1 到 9，或留空"
    case .unknownConflictType:
      "請寫任務、關係或流程，或留空"
    case .settledBeforeOpened:
      "請更正其中一個日期"
    case .reopenedBeforeSettled:
      "請更正其中一個日期"
    case .stepBeforeOpened:
      "請更正其中一個日期"
    case .reviewBeforeOpened:
      "請更正其中一個日期"
    case .unreadableStep:
      "該列已擱置；步驟請寫成「2026-03-02 小安：結果如何」"
    }
  }
}
