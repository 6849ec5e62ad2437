extension FaultPhrase {
  package var simplifiedChinese: String {
    switch self {
    case .noSuchFile: "没有这个文件"
    case .folderGiven: "这是文件夹，不是日志"
    case .noPermission: "没有读取此文件的权限"
    case .unreadableFile: "无法读取文件：{reason}"
    case .emptyFile: "文件是空的"
    case .headerOnly: "文件只有表头，没有数据行"
    case .binaryFile: "这不是文本文件"
    case .workbookGiven: "这是 {form} 格式的工作簿，这里不能读取"
    case .lockedWorkbook: "这个工作簿有密码保护"
    case .damagedWorkbook: "工作簿的“{part}”部分已损坏"
    case .oversizedWorkbook: "工作簿展开后超过 {limit}"
    case .noTable: "这个工作簿中没有哪个可见的工作表包含表格；工作表有 {sheets}"
    case .zipGiven: "这是 zip 压缩包，不是日志"
    case .damagedZip: "这个工作簿或 zip 压缩包已损坏或不完整"
    case .damagedArchive: "gzip 数据已损坏或不完整"
    case .oversizedArchive: "gzip 数据解压后超过 {limit}"
    case .oversizedInput: "已读取超过 {limit}，仍未结束"
    case .tooManyProviders:
      "列“{column}”中有 {count} 个不同的服务方，超过 {limit} 个"
    case .shrunkFile: "读取过程中文件变短了"
    case .markupGiven: "这是 XML 或 HTML 文档（“{root}”），不是日志"
    case .damagedMarkup: "事件日志在此处中断，或不是格式正确的 XML"
    case .forbiddenMarkup: "文档在此处声明了文档类型，或嵌套超过 {limit} 层；两者都不读取"
    case .damagedJSON: "从此处起，文本不是有效的 JSON"
    case .noRecords: "文件中没有记录：既没有事件，也没有对象列表"
    case .oversizedTable: "写成表格后，文件会超过 {limit}"
    case .unknownEncoding: "文本既不是 UTF-8，也不是可识别的其他编码"
    case .unclosedQuote: "引号从这里开始，却一直没有结束"
    case .oversizedRow: "这一行的字段超过 {limit} 个"
    case .setAsideAlone: "这是搁置行的清单，缺少它们所属的日志"
    case .differentColumns: "此文件没有“{column}”列，而 {other} 有"
    case .unknownColumn: "没有名为“{column}”的列；表头有 {columns}"
    case .mappingSyntax: "这不是有效的 YAML：{reason}"
    case .mappingKey: "“{key}”在此处没有意义"
    case .mappingKind: "日志中没有“{text}”类的请求"
    case .mappingParty: "日志中没有人或团队叫“{text}”"
    case .mappingValue: "“{text}”不能作为“{key}”的值"
    case .noNameColumn: "这份人员名单没有姓名列；表头为 {columns}"
    case .personTwice: "“{text}”在名单中出现两次"
    case .noTimeColumn: "没有哪一列表示请求提出的时间；表头有 {columns}"
    case .noProviderColumn: "没有哪一列表示由谁处理请求；表头有 {columns}"
    case .noCaseColumn: "没有哪一列表示事件属于哪个案例；表头有 {columns}"
    case .ambiguousColumn: "不止一列可以作为 {role}：{columns}；采用了“{column}”"
    case .ambiguousDates: "“{text}”可以是 {first}，也可以是 {second}，日志中没有日期能够判定；采用了 {first}"
    case .repeatedColumn: "列名“{column}”出现了 {count} 次；采用第一个"
    case .tooFewFields: "这一行有 {found} 个字段，表头有 {expected} 个"
    case .tooManyFields: "这一行有 {found} 个字段，表头有 {expected} 个"
    case .impossibleDate: "不存在“{text}”这个时间（“{column}”列）"
    case .unreadableTime: "“{text}”不是时间（“{column}”列）"
    case .missingTime: "“{column}”列没有时间"
    case .missingProvider: "{columns} 列没有写明是谁"
    case .missingCase: "“{column}”列没有案例编号"
    case .deliveredBeforeOpened: "交付时间“{text}”早于提出时间“{other}”"
    case .duplicateID: "编号“{text}”已在 {other} 使用"
    case .undecodableByte: "“{column}”列中有字节不是有效的 {encoding}"
    case .unreadableRecord: "这一行不是 JSON 对象"
    case .duplicateRow: "这一行与 {other} 完全相同"
    case .shortRow: "这一行有 {found} 个字段，表头有 {expected} 个；缺少的单元格按空白读取"
    case .unknownParent: "日志中没有上级请求“{text}”"
    case .ownParent: "请求“{text}”以自己为上级"
    case .parentCycle: "请求“{text}”的上级绕一圈又回到它自己"
    case .timeLeftOut: "“{text}”不是可以读取的时间（列“{column}”）"
    case .unreadableNumber: "“{text}”不是数字（“{column}”列）"
    case .noPartyColumns:
      "没有两列说明冲突在谁与谁之间；表头有 {columns}"
    case .noBeginningColumn:
      "没有一列说明冲突何时开始；表头有 {columns}"
    case .missingParty:
      "冲突需要两方，而“{column}”列没有写明"
    case .missingBeginning:
      "“{column}”列没有日期"
    case .conflictWithOneself:
      "“{text}”不能与自己冲突"
    case .stageOutOfRange:
      "“{text}”不是 1 到 9 的阶段"
    case .unknownConflictType:
      "“{text}”不是冲突类型"
    case .settledBeforeOpened:
      "在“{text}”解决，早于冲突开始"
    case .reopenedBeforeSettled:
      "在“{text}”再次爆发，早于解决"
    case .stepBeforeOpened:
      "在“{text}”采取的步骤早于冲突开始"
    case .reviewBeforeOpened:
      "复查日期“{text}”早于冲突开始"
    case .unreadableStep:
      "“{text}”不以日期开头（“{column}”列）"
    }
  }
}
