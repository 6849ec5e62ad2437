extension CommandPhrase {
  package var traditionalChinese: String {
    switch self {
    case .reading: "正在讀取"
    case .analysing: "正在分析"
    case .moreFaults: "共 {count} 則警告，顯示其中 {shown} 則：{faults}"
    case .setAsideKept: "有 {count} 列未採用，已原樣保存於 {path}"
    case .setAsideNotKept: "有 {count} 列未採用；用「-o 資料夾」可將其存入檔案"
    case .cannotWrite: "無法寫入「{path}」：{reason}"
    case .cannotMakeFolder: "無法建立資料夾「{path}」：{reason}"
    case .noDepartments:
      "沒有說明團隊屬於哪個部門：請用 --map provider-department=欄名 指明部門欄，或用 --people people.csv 給出含姓名、團隊、部門欄的人員名單"
    case .notAtThisLevel: "「{name}」在記錄中，但不在此處所看的各方之中：這一行不起作用"
    case .noSuchParty: "記錄中沒有名為「{name}」的一方"
    case .strangerInConflict: "衝突中的「{name}」在記錄裡沒有"
    case .noSuchLink: "「{customer}」從未向「{provider}」提出過請求"
    case .noSuchCase: "記錄中沒有名為「{name}」的案件或請求"
    case .kindNotAsked: "「{customer}」向「{provider}」的請求中沒有「{name}」類；所提請求的類別：{names}"
    case .noSuchKind: "記錄中沒有「{name}」類的請求；共有 {kinds} 類：{names}"
    case .noKinds: "記錄中的請求沒有分類，因此沒有「{name}」類"
    case .nearestNames: "；您是否想找 {names}？"
    case .reportIsAt: "報告    {path}"
    case .pictureIsAt: "圖示    {path}"
    case .everythingIsIn: "資料夾  {path}"
    case .wroteFile: "已寫入 {path}"
    case .pictureShows: "已寫入 {path}：顯示 {total} 個環節中的 {shown} 個"
    }
  }
}
