import CompanyStore

/// A store that was given in place of a log, known by how its file begins.
struct StoreArgument {
  var path: String

  /// - Returns: nil where `paths` are logs.
  /// - Throws: ``CommandError`` where a store is one of several: what is in it is a log already.
  init?(_ paths: [String]) throws(CommandError) {
    guard let store = paths.first(where: { $0 != "-" && CompanyStore.isStore($0) }) else {
      return nil
    }
    guard paths.count == 1 else { throw .storeAmongLogs(path: store) }
    path = store
  }
}
