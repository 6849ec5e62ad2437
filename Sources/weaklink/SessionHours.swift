import ChainAnalysis
import Synchronization

/// The office hours that the first log of a session shows: the others are read by them too, or
/// nothing could be compared.
final class SessionHours: Sendable {
  private let first = Mutex<OfficeHours??>(nil)

  func found(_ find: () -> OfficeHours?) -> OfficeHours? {
    first.withLock { first in
      if let first { return first }
      let found = find()
      first = .some(found)
      return found
    }
  }
}
