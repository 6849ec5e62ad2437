extension NotePhrase {
  package var simplifiedChinese: String {
    switch self {
    case .attributionImpossible:
      "日志中既没有上级请求列，也没有案例列：可以衡量各个环节，但无法追踪外部请求背后的内部请求"
    case .dueInferred: "{count} 个外部请求没有承诺时间；比同类五分之四的请求慢即视为逾期"
    case .dueInferredOfAllKinds: "{kinds} 类请求数量太少，无法单独推算期限，改用全部类别的期限"
    case .noPromises: "没有承诺时间列：不显示准时率"
    case .personsShown: "个人之间的环节：只反映日志所记录的情况，不代表任何人的过错；请先沟通再行动"
    case .nullSampled: "预期失败数由 {total} 个外部请求中的 {count} 个抽样得出"
    case .betweennessSkipped: "共 {parties} 方、{links} 个环节：未计算中介中心度"
    case .openedAfterAsOf: "{asOf} 之后提出的 {count} 个请求未计入"
    case .workingTimeOnly: "只计工作时间：{hours}"
    case .officeHours:
      "{share} 的记录发生在 {hours}：只计这段时间，一天即一个工作日；加上 --calendar always 则每小时都计"
    case .touchpointsNamed: "{count} 个外部请求的类别未列为接触点，不计入接触点"
    case .partiesKeepHours:
      "{count} 方有各自的工作时间，其用时按此计算：{parties}"
    case .loosePromises: "{count} 个承诺时间远长于实际所需"
    case .readAsRequests: "按请求日志读取：提出时间在“{opened}”列，处理方在“{provider}”列"
    case .readAsEvents: "按事件日志读取：案例在“{case}”列，时间在“{time}”列，处理方在“{party}”列"
    case .datesDayFirst: "日期按先日后月读取"
    case .datesMonthFirst: "日期按先月后日读取"
    case .datesYearFirst: "日期按年份在前读取"
    case .zoneAssumed: "没有时区的时间按 {zone} 读取"
    case .encodingRead: "{file} 不是 UTF-8，按 {encoding} 读取"
    case .fileRead: "{file}：{form}，{encoding}，时间形如“{time}”"
    case .columnsUnited: "部分文件没有的列，在其中按空处理：{columns}"
    case .openedIsLastChange:
      "没有列说明请求何时提出：以最后变更时间“{column}”代替，用时因此偏短；请把创建时间一并导出"
    case .sheetRead: "{file} 中读取的是工作表“{sheet}”；未读取：{others}"
    case .objectsRead:
      "{file} 以对象“{type}”为案例；可用“--map case=类型”改用其他类型：{others}"
    case .membersUnread: "{file} 读自压缩包；其中未读取：{others}"
    case .filledDown: "{file} 的行是分组的：{columns} 的空单元格按其上方的内容读取"
    case .filesJoined:
      "{file} 与 {other} 按“{column}”合并：{rows} 行中有 {matched} 行找到对应行"
    case .setAsideRead: "从 {file} 重新读取了先前搁置的 {count} 行"
    case .headerMade: "{file} 没有表头，各列称为“column 1”“column 2”……"
    case .headersRepeated: "{file} 中表头重复出现：跳过了 {count} 行表头和小标题"
    case .emptyWords: "{words} 按空单元格读取"
    case .noCustomerColumn: "没有客户列：所有请求都视为外部客户的请求"
    case .endedWithoutTime: "{count} 个请求的状态已结束，但日志中没有结束时间：按未完成计"
    case .spellingsFolded: "写法不同而视为同一方：{names}"
    case .snapshot: "每张工单一行：其间由谁处理未包含在导出中；若导出变更历史（每次变更一行），就能看出每张工单的流转路径以及哪个环节导致延误"
    case .snapshotOf:
      "{system} 的导出每张工单一行：其间由谁处理未包含在内；{system} 将其保存在 {export} 中，按每次变更一行导出，就能看出每张工单的流转路径以及哪个环节导致延误"
    case .endsOfDays: "{columns} 只有日期：均指当天结束时"
    case .serialTimes: "{columns} 为数字：按电子表格的日期序号读取"
    case .unknownStates: "未知状态按处理中看待：{states}"
    case .unknownOutcomes: "未知结果按已满足看待：{outcomes}"
    case .ratingWords: "“{column}”中的评价按五分制读取：{words}"
    }
  }
}
