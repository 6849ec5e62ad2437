extension StorePhrase {
  package var traditionalChinese: String {
    switch self {
    case .imported:
      "已匯入 {path}（第 {number} 次匯入）：新增 {added} 列，更改 {changed} 列，未變 {unchanged} 列"
    case .keptNewer: "有 {count} 列保持庫中原樣：庫中的內容來自更新的日誌，或與本日誌矛盾"
    case .setAsideInStore: "有 {count} 列無法讀取，已原樣保存在庫中"
    case .alreadyThere: "{file} 已在 {path} 中（{date} 第 {number} 次匯入）；沒有任何更改"
    case .importLine:
      "第 {number} 次匯入  {date}  {actor}：{files}；共 {rows} 列：{parts}"
    case .newRows: "新增 {count}"
    case .changedRows: "更改 {count}"
    case .sameRows: "未變 {count}"
    case .olderRows: "舊於庫中內容 {count}"
    case .repeatedRows: "重複 {count}"
    case .asideRows: "擱置 {count}"
    case .undoneLine: "第 {number} 次匯入  {date}  {actor}：{files}；已於 {undone} 由 {undoer} 復原"
    case .rowOf: "來自第 {number} 次匯入，{date}，{actor}：{files}"
    case .rowOfCase: "該事項的一列"
    case .changedBy: "由第 {number} 次匯入更改，{date}，{actor}：{files}"
    case .changeLine: "{role}：{before} → {after}"
    case .undone: "已復原 {path} 的第 {number} 次匯入：移除 {added} 列，恢復 {changed} 列"
    case .repaired: "{path}：已挽救 {saved} 列，遺失 {lost} 列，替換了 {names} 個遺失的名稱"
    case .guardedCells: "會被試算表當作公式的文字前加了 '；--exact 則原樣寫出"
    case .settingsLine: "第 {number} 次匯入  {date}  {actor}：適用於全部日誌：{parts}"
    case .settingsKept: "第 {number} 次匯入（{path}）：已為全部日誌保存：{parts}"
    case .saidPeople: "{count} 名人員"
    case .saidAgreements: "{count} 項約定"
    case .saidStates: "{count} 個狀態"
    case .saidTarget: "{count:目標時間|目標時間}"
    case .saidHours: "{count:工作時間|工作時間}"
    }
  }
}
