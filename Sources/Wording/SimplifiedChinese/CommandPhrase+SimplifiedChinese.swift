extension CommandPhrase {
  package var simplifiedChinese: String {
    switch self {
    case .reading: "正在读取"
    case .analysing: "正在分析"
    case .moreFaults: "共 {count} 条警告，显示其中 {shown} 条：{faults}"
    case .setAsideKept: "有 {count} 行未采用，已原样保存在 {path}"
    case .setAsideNotKept: "有 {count} 行未采用；用“-o 文件夹”可将其存入文件"
    case .cannotWrite: "无法写入“{path}”：{reason}"
    case .cannotMakeFolder: "无法创建文件夹“{path}”：{reason}"
    case .noDepartments:
      "没有说明团队属于哪个部门：请用 --map provider-department=列名 指明部门列，或用 --people people.csv 给出含姓名、团队、部门列的人员名单"
    case .notAtThisLevel: "“{name}”在日志中，但不在此处所看的各方之中：这一行不起作用"
    case .noSuchParty: "日志中没有名为“{name}”的一方"
    case .strangerInConflict: "冲突中的“{name}”在日志里没有"
    case .noSuchLink: "“{customer}”从未向“{provider}”提出过请求"
    case .noSuchCase: "日志中没有名为“{name}”的案例或请求"
    case .kindNotAsked: "“{customer}”向“{provider}”的请求中没有“{name}”类；所提请求的类别：{names}"
    case .noSuchKind: "日志中没有“{name}”类的请求；共有 {kinds} 类：{names}"
    case .noKinds: "日志中的请求没有分类，因此没有“{name}”类"
    case .nearestNames: "；您是否想找 {names}？"
    case .reportIsAt: "报告    {path}"
    case .pictureIsAt: "图示    {path}"
    case .everythingIsIn: "文件夹  {path}"
    case .wroteFile: "已写入 {path}"
    case .pictureShows: "已写入 {path}：显示 {total} 个环节中的 {shown} 个"
    }
  }
}
