extension StorePhrase {
  package var simplifiedChinese: String {
    switch self {
    case .imported:
      "已导入 {path}（第 {number} 次导入）：新增 {added} 行，更改 {changed} 行，未变 {unchanged} 行"
    case .keptNewer: "有 {count} 行保持库中原样：库中的内容来自更新的日志，或与本日志矛盾"
    case .setAsideInStore: "有 {count} 行无法读取，已原样保存在库中"
    case .alreadyThere: "{file} 已在 {path} 中（{date} 第 {number} 次导入）；没有任何更改"
    case .importLine:
      "第 {number} 次导入  {date}  {actor}：{files}；共 {rows} 行：{parts}"
    case .newRows: "新增 {count}"
    case .changedRows: "更改 {count}"
    case .sameRows: "未变 {count}"
    case .olderRows: "旧于库中内容 {count}"
    case .repeatedRows: "重复 {count}"
    case .asideRows: "搁置 {count}"
    case .undoneLine: "第 {number} 次导入  {date}  {actor}：{files}；已于 {undone} 由 {undoer} 撤销"
    case .rowOf: "来自第 {number} 次导入，{date}，{actor}：{files}"
    case .rowOfCase: "该事项的一行"
    case .changedBy: "由第 {number} 次导入更改，{date}，{actor}：{files}"
    case .changeLine: "{role}：{before} → {after}"
    case .undone: "已撤销 {path} 的第 {number} 次导入：移除 {added} 行，恢复 {changed} 行"
    case .repaired: "{path}：已挽救 {saved} 行，丢失 {lost} 行，替换了 {names} 个丢失的名称"
    case .guardedCells: "会被电子表格当作公式的文字前加了 '；--exact 则原样写出"
    case .settingsLine: "第 {number} 次导入  {date}  {actor}：适用于全部日志：{parts}"
    case .settingsKept: "第 {number} 次导入（{path}）：已为全部日志保存：{parts}"
    case .saidPeople: "{count} 名人员"
    case .saidAgreements: "{count} 项约定"
    case .saidStates: "{count} 个状态"
    case .saidTarget: "{count:目标时间|目标时间}"
    case .saidHours: "{count:工作时间|工作时间}"
    }
  }
}
