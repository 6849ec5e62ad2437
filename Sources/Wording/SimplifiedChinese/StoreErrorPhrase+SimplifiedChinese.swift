extension StoreErrorPhrase {
  package var simplifiedChinese: String {
    switch self {
    case .missing: "没有库“{path}”；可用“weaklink import 日志 --into {path}”建立"
    case .notAStore:
      "“{path}”不是 Weaklink 的库；可用“weaklink import 日志 --into 名称.weaklink”建立"
    case .newer: "“{path}”由更新版本的 Weaklink 写成；请安装该版本后使用"
    case .damaged:
      "“{path}”已损坏（{reason}）；可用“weaklink repair {path} -o saved.weaklink”挽救能读出的内容，或改用备份"
    case .busy: "另一个进程正在写入“{path}”；请等它完成后再试"
    case .busyWith: "{holder} 正在写入“{path}”；请等它完成后再试"
    case .readOnly: "无法写入“{path}”；请复制到可写的位置，使用该副本"
    case .full: "磁盘已满：“{path}”保持原样；请腾出空间后再试"
    case .unreachable:
      "系统无法读取或写入“{path}”（{reason}）；其中内容保持原样：请检查磁盘和该用户的限额后再试"
    case .failed: "“{path}”：{reason}"
    case .otherShape: "“{path}”保存的是{holds}，而这是{given}；请导入另一个库"
    case .ofRequests: "请求日志"
    case .ofEvents: "事件日志"
    case .empty: "“{path}”中还没有日志；可用“weaklink import 日志 --into {path}”导入"
    case .nothingToUndo: "“{path}”中没有可以撤销的导入"
    case .notTheLast:
      "“{path}”的第 {number} 次导入之后还有其他导入；最后一次是第 {last} 次，请先撤销它"
    case .noSuchImport:
      "“{path}”没有第 {number} 次导入；最后一次是第 {last} 次，“weaklink history {path}”可列出全部"
    case .beyondRepair: "“{path}”中什么也读不出来（{reason}）；请改用备份，或把日志导入新库"
    case .occupied: "“{path}”已存在；请换一个名称，或先将它移走"
    case .storeAmongLogs: "“{path}”是库，只能单独读取；可用“weaklink import”向其中导入更多日志"
    case .readAlready:
      "“{option}”说明如何读取日志，而“{path}”是库，其中的日志在导入时已经读取；请用该选项把日志导入新库"
    }
  }
}
