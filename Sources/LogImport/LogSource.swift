/// Where a log comes from.
package enum LogSource: Hashable, Sendable {
  case file(path: String)
  case standardInput
  case bytes([UInt8], name: String)

  /// What the log is called in messages.
  package var name: String {
    switch self {
    case .file(let path): path
    case .standardInput: "<stdin>"
    case .bytes(_, let name): name
    }
  }
}
