extension PartialPhrase {
  package var traditionalChinese: String {
    switch self {
    case .wrote: "已寫入 {path}：{rows} 列"
    case .wroteAside: "已寫入 {path}：{rows} 列；另有 {aside} 列被擱置，保存在其中，合併時給出"
    case .notAPartial: "「{path}」不是部分結果；可用「weaklink aggregate {path} -o slice.partial」產生"
    case .newer: "「{path}」是更新版本的 Weaklink 寫的部分結果（形式 {version}）；請安裝該版本後合併"
    case .damaged: "「{path}」不完整或被更動；請用「weaklink aggregate」重新產生"
    case .otherShape: "「{path}」與「{other}」不是同一日誌的片段：一個是請求，另一個是事件"
    case .otherZone:
      "「{path}」按 {zone} 讀取，而「{other}」按 {otherZone} 讀取；請用同一個 --timezone 或同一個 --mapping 讀取兩個片段"
    case .amongLogs:
      "「{path}」是部分結果，而「{log}」不是；可用「weaklink aggregate {log} -o slice.partial」產生"
    case .readAlready: "「{option}」說明如何讀取日誌，而「{path}」中的列在產生時已經讀取；請用該選項重新產生"
    case .madeOfPartials: "「{path}」已經是部分結果；「weaklink merge」用來合併部分結果"
    }
  }
}
