extension PartialPhrase {
  package var simplifiedChinese: String {
    switch self {
    case .wrote: "已写入 {path}：{rows} 行"
    case .wroteAside: "已写入 {path}：{rows} 行；另有 {aside} 行被搁置，保存在其中，合并时给出"
    case .notAPartial: "“{path}”不是部分结果；可用“weaklink aggregate {path} -o slice.partial”生成"
    case .newer: "“{path}”是更新版本的 Weaklink 写的部分结果（形式 {version}）；请安装该版本后合并"
    case .damaged: "“{path}”不完整或被改动；请用“weaklink aggregate”重新生成"
    case .otherShape: "“{path}”与“{other}”不是同一日志的片段：一个是请求，另一个是事件"
    case .otherZone:
      "“{path}”按 {zone} 读取，而“{other}”按 {otherZone} 读取；请用同一个 --timezone 或同一个 --mapping 读取两个片段"
    case .amongLogs:
      "“{path}”是部分结果，而“{log}”不是；可用“weaklink aggregate {log} -o slice.partial”生成"
    case .readAlready: "“{option}”说明如何读取日志，而“{path}”中的行在生成时已经读取；请用该选项重新生成"
    case .madeOfPartials: "“{path}”已经是部分结果；“weaklink merge”用来合并部分结果"
    }
  }
}
