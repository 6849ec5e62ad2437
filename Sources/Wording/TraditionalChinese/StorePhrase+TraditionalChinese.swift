extension StorePhrase {
  package var traditionalChinese: String {
    switch self {
    case .imported:
      "已匯入 {path}（第 {number} 次匯入）：新增 {added} 列，更改 {changed} 列，未變 {unchanged} 列"
    case .keptNewer: "有 {count} 列保持庫中原樣：庫中的內容來自更新的日誌，或與本日誌矛盾"
    case .setAsideInStore: "有 {count} 列無法讀取，已原樣保存在庫中"
    case .alreadyThere: "{file} 已在 {path} 中（{date} 第 {number} 次匯入）；沒有任何更改"
    }
  }
}
