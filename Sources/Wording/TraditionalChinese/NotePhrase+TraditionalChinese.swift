extension NotePhrase {
  package var traditionalChinese: String {
    switch self {
    case .attributionImpossible:
      "記錄中既沒有上級請求欄，也沒有案件欄：可以衡量各個環節，但無法追蹤外部請求背後的內部請求"
    case .dueInferred: "{count} 個外部請求沒有承諾時間；比同類五分之四的請求慢即視為逾期"
    case .dueInferredOfAllKinds: "{kinds} 類請求數量太少，無法單獨推算期限，改用全部類別的期限"
    case .noPromises: "沒有承諾時間欄：不顯示準時率"
    case .personsShown: "個人之間的環節：只反映記錄的內容，不代表任何人的過錯；請先溝通再行動"
    case .nullSampled: "預期失敗數由 {total} 個外部請求中的 {count} 個抽樣得出"
    case .betweennessSkipped: "共 {parties} 方、{links} 個環節：未計算中介中心度"
    case .openedAfterAsOf: "{asOf} 之後提出的 {count} 個請求未計入"
    case .workingTimeOnly: "只計工作時間：{hours}"
    case .officeHours:
      "{share} 的記錄發生在 {hours}：只計這段時間，一天即一個工作日；加上 --calendar always 則每小時都計"
    case .touchpointsNamed: "{count} 個外部請求的類別未列為接觸點，不計入接觸點"
    case .partiesKeepHours:
      "{count} 方有各自的工作時間，其用時按此計算：{parties}"
    case .loosePromises: "{count} 個承諾時間遠長於實際所需"
    case .readAsRequests: "按請求記錄讀取：提出時間在「{opened}」欄，處理方在「{provider}」欄"
    case .readAsEvents: "按事件記錄讀取：案件在「{case}」欄，時間在「{time}」欄，處理方在「{party}」欄"
    case .datesDayFirst: "日期按先日後月讀取"
    case .datesMonthFirst: "日期按先月後日讀取"
    case .datesYearFirst: "日期按年份在前讀取"
    case .zoneAssumed: "沒有時區的時間按 {zone} 讀取"
    case .encodingRead: "{file} 不是 UTF-8，按 {encoding} 讀取"
    case .fileRead: "{file}：{form}，{encoding}，時間形如「{time}」"
    case .columnsUnited: "部分檔案沒有的欄，在其中按空白處理：{columns}"
    case .openedIsLastChange:
      "沒有欄說明請求何時提出：以最後變更時間「{column}」代替，用時因此偏短；請把建立時間一併匯出"
    case .sheetRead: "{file} 中讀取的是工作表「{sheet}」；未讀取：{others}"
    case .objectsRead:
      "{file} 以物件「{type}」為案例；可用「--map case=類型」改用其他類型：{others}"
    case .membersUnread: "{file} 讀自壓縮檔；其中未讀取：{others}"
    case .filledDown: "{file} 的列是分組的：{columns} 的空白儲存格按其上方的內容讀取"
    case .filesJoined:
      "{file} 與 {other} 依「{column}」合併：{rows} 列中有 {matched} 列找到對應列"
    case .setAsideRead: "從 {file} 重新讀取了先前擱置的 {count} 列"
    case .headerMade: "{file} 沒有標題列，各欄稱為「column 1」「column 2」……"
    case .headersRepeated: "{file} 中標題列重複出現：跳過了 {count} 列標題列和小標題"
    case .emptyWords: "{words} 按空白儲存格讀取"
    case .noCustomerColumn: "沒有客戶欄：所有請求都視為外部客戶的請求"
    case .endedWithoutTime: "{count} 個請求的狀態已結束，但記錄中沒有結束時間：按未完成計"
    case .spellingsFolded: "寫法不同而視為同一方：{names}"
    case .snapshot: "每張工單一列：其間由誰處理未包含在匯出中；若匯出變更歷史（每次變更一列），就能看出每張工單的流轉路徑以及哪個環節導致延誤"
    case .snapshotOf:
      "{system} 的匯出每張工單一列：其間由誰處理未包含在內；{system} 將其保存在 {export} 中，按每次變更一列匯出，就能看出每張工單的流轉路徑以及哪個環節導致延誤"
    case .endsOfDays: "{columns} 只有日期：均指當天結束時"
    case .serialTimes: "{columns} 為數字：按試算表的日期序號讀取"
    case .unknownStates: "未知狀態按處理中看待：{states}"
    case .unknownOutcomes: "未知結果按已滿足看待：{outcomes}"
    case .ratingWords: "「{column}」中的評價按五分制讀取：{words}"
    }
  }
}
