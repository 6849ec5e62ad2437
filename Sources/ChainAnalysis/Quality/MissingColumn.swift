import ServiceModel

/// What a log does not tell, so that nothing can be said of it.
package enum MissingColumn: String, CaseIterable, Sendable, Codable {
  case promised
  case firstPromised
  case promiseChanged
  case acknowledged
  case reminders
  case complaint
  case rating
  case channel
  case kind
}

extension MissingColumn {
  /// The columns of `log` that are not there or hold nothing.
  ///
  /// - Complexity: O(*n*) for *n* requests.
  static func all(of log: RequestLog) -> [MissingColumn] {
    allCases.filter { column in
      switch column {
      case .promised: !log.promised.contains { !$0.isMissing }
      case .firstPromised: !log.firstPromised.contains { !$0.isMissing }
      case .promiseChanged: !log.promiseChanged.contains { !$0.isMissing }
      case .acknowledged: !log.acknowledged.contains { !$0.isMissing }
      case .reminders: !log.reminders.contains { $0 >= 0 }
      case .complaint: !log.marks.contains { $0.contains(.complaint) }
      case .rating: !log.rating.contains { $0 >= 0 }
      case .channel: !log.channel.contains { $0 >= 0 }
      case .kind: !log.kind.contains { $0 >= 0 }
      }
    }
  }
}
