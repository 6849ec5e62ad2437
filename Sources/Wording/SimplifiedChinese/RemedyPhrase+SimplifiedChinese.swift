extension RemedyPhrase {
  package var simplifiedChinese: String {
    switch self {
    case .noSuchFile: "请检查路径；路径中有空格时请加引号"
    case .folderGiven: "请写出其中的文件"
    case .noPermission: "请向文件所有者申请权限，或复制到自己的文件夹"
    case .unreadableFile: "请重试，或先复制到本地磁盘"
    case .emptyFile: "请重新导出：应有一行表头，并且每个请求一行"
    case .headerOnly: "请去掉筛选条件或放宽时间范围后重新导出"
    case .binaryFile: "请把日志导出为 CSV"
    case .workbookGiven: "请打开它，另存为 Excel 工作簿（.xlsx）或 CSV（UTF-8）"
    case .lockedWorkbook: "请打开它，取消密码后再保存"
    case .damagedWorkbook: "请用表格软件打开它，重新保存"
    case .oversizedWorkbook: "请打开它，把工作表另存为 CSV（UTF-8）"
    case .noTable: "请把日志放在可见的工作表中：一行表头，每个请求一行"
    case .zipGiven: "请解压，再指定其中的日志"
    case .damagedZip: "请重新获取或保存该文件"
    case .damagedArchive: "请重新获取该文件"
    case .oversizedArchive: "请先用 gunzip 解压，再读取解压后的文件"
    case .oversizedInput: "请先写入文件，再读取该文件"
    case .tooManyProviders: "请指定团队或人员所在的列：--map \"provider team=列名\""
    case .shrunkFile: "请在没有程序写入时重新读取，或先复制一份"
    case .markupGiven: "请将日志导出为 CSV、Excel 工作簿（.xlsx）或 XES"
    case .damagedMarkup: "请重新获取或导出该文件"
    case .forbiddenMarkup: "请将日志重新导出为 XES 或 CSV"
    case .damagedJSON: "请重新获取或导出该文件，或更正此处"
    case .noRecords: "请重新导出日志：应为对象列表或事件日志"
    case .oversizedTable: "请导出较短的时段、较少的字段，或改用 CSV"
    case .unknownEncoding: "请把文件另存为 UTF-8 编码的 CSV"
    case .unclosedQuote: "请补上结束引号；若引号属于文字内容，请写成两个引号"
    case .oversizedRow: "请检查此处的分隔符和引号"
    case .setAsideAlone: "请先给出日志，再给出此文件：其中的行会像在日志里一样读取"
    case .differentColumns: "每次只读取同一种文件"
    case .unknownColumn: "请改正 --map {role}=…，或映射文件中的该行"
    case .mappingSyntax: "请改正该行；含符号或空格的名称要加引号"
    case .mappingKey: "请写成 {known}，或在该行前加 #"
    case .mappingKind: "请写成 {known}，或在该行前加 #"
    case .mappingParty: "请写成 {known}，或在该行前加 #"
    case .mappingValue: "请写成 {example} 的样子"
    case .noNameColumn: "请将其中一列命名为“姓名”；“团队”“部门”“外部”也会读取"
    case .personTwice: "请只保留其中一行"
    case .noTimeColumn: "请指定：每行一个请求时用 --map opened=列名，每行一个事件时用 --map time=列名"
    case .noProviderColumn: "请指定：个人用 --map provider=列名，团队用 --map \"provider team\"=列名"
    case .noCaseColumn: "请指定：--map case=列名"
    case .ambiguousColumn: "可用 --map {option} 改选"
    case .ambiguousDates: "若不对，请加 --dates {option}"
    case .repeatedColumn: "若要用其他几列，请改名"
    case .tooFewFields: "该行已搁置；请检查是否缺少分隔符，或单元格内有换行"
    case .tooManyFields: "该行已搁置；请给含有分隔符的单元格加上引号"
    case .impossibleDate: "该行已搁置；请更正时间"
    case .unreadableTime: "该行已搁置；时间请写成 2026-03-02 08:00 的形式，或留空"
    case .missingTime: "该行已搁置；请补上时间"
    case .missingProvider: "该行已搁置；请补上由谁处理"
    case .missingCase: "该行已搁置；请补上事件所属的案例"
    case .deliveredBeforeOpened: "该行已搁置；请更正其中一个时间"
    case .duplicateID: "该行已搁置，保留先出现的一行"
    case .undecodableByte: "该行已搁置；请将文件另存为 UTF-8 编码的 CSV"
    case .unreadableRecord: "该行已搁置；请更正"
    case .duplicateRow: "只计一次"
    case .shortRow: "如果是行内缺少分隔符，单元格会错列，请更正"
    case .unknownParent: "保留该请求但不归入上级；请补上缺少的行或放宽时间范围"
    case .ownParent: "保留该请求但不归入上级"
    case .parentCycle: "它在这一圈中最早提出，因此去掉它的上级"
    case .timeLeftOut: "该行已读取，但不含此时间；请写成 2026-03-02 08:00 这样的时间，或将单元格留空"
    case .unreadableNumber: "该单元格按空白读取；请写成 4 或 4.5 的形式"
    case .noPartyColumns:
      "请把它们命名为“一方”和“另一方”"
    case .noBeginningColumn:
      "请把该列命名为“开始日期”"
    case .missingParty:
      "该行已搁置；请补上是谁"
    case .missingBeginning:
      "该行已搁置；请补上冲突何时开始"
    case .conflictWithOneself:
      "请写明另一方"
    case .stageOutOfRange:
      "请写格拉索尔（Glasl）升级阶段 1 到 9，或留空"
    case .unknownConflictType:
      "请写任务、关系或流程，或留空"
    case .settledBeforeOpened:
      "请更正其中一个日期"
    case .reopenedBeforeSettled:
      "请更正其中一个日期"
    case .stepBeforeOpened:
      "请更正其中一个日期"
    case .reviewBeforeOpened:
      "请更正其中一个日期"
    case .unreadableStep:
      "该行已搁置；步骤请写成“2026-03-02 小安：结果如何”"
    }
  }
}
