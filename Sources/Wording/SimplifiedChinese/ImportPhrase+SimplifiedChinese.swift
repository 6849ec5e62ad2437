extension ImportPhrase {
  package var simplifiedChinese: String {
    switch self {
    case .read: "{file} 的读取方式"
    case .shapeRequests: "请求日志：每行一个请求"
    case .shapeEvents: "事件日志：每行是某个案例的一件事"
    case .headRole: "角色"
    case .headColumn: "列"
    case .headExample: "示例"
    case .headEvidence: "依据"
    case .headSureness: "把握"
    case .byMapping: "您的 --map"
    case .byName: "列名相同"
    case .byWord: "常用列名"
    case .byLooseWord: "列名相近，数值相符"
    case .byValues: "列中的数值"
    case .sure: "确定"
    case .likely: "很可能"
    case .guess: "推测"
    case .rival: "{role}：“{columns}”同样可用；改选请加：{option}"
    case .change: "更改角色：--map 角色=列名，例如 --map {example}"
    case .unused: "未使用的列：{columns}"
    case .states: "状态：{states}"
    case .stateWorking: "处理中"
    case .stateCustomer: "等待客户"
    case .stateSupplier: "等待（非等待客户）"
    case .stateResolved: "已解决"
    case .stateCancelled: "已取消"
    case .stateUnknown: "未知，按处理中看待"
    case .assumed: "假定：{note}"
    case .rows: "共 {rows} 行：读取 {accepted} 行，搁置 {setAside} 行，重复 {duplicates} 行"
    }
  }
}
