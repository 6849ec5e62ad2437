import LogImport

/// Partials that were given in place of a log, known by how their files begin.
struct PartialArguments {
  var paths: [String]

  /// - Returns: nil where `paths` are logs.
  /// - Throws: ``CommandError`` where some are and some are not.
  init?(_ paths: [String]) throws(CommandError) {
    let isPartial = paths.map { $0 != "-" && PartialLog.isPartial($0) }
    guard let first = isPartial.firstIndex(of: true) else { return nil }
    if let log = isPartial.firstIndex(of: false) {
      throw .partialAmongLogs(path: paths[first], log: paths[log])
    }
    self.paths = paths
  }
}
