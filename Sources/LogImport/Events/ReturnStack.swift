import ServiceModel

/// Turns the events of one case into nested requests.
///
/// Consecutive events of one party are a stay. The first stay's party serves the customer. A stay
/// of a party on the stack is a return: all above it is delivered. Any other stay is a request by
/// the party on top to the new one. An event in a resolved state returns too, but opens nothing.
struct ReturnStack {
  /// A request within its case.
  struct Item {
    var parent: Int
    var party: Int32
    var team: Int32
    var opened: Int64
    var delivered = Int64.min
    var isCancelled = false
  }

  struct Interval {
    var item: Int
    var start: Int64
    var end: Int64
    var reason: Pause.Reason
  }

  private(set) var items: [Item] = []
  private(set) var pauses: [Interval] = []
  private(set) var isReopened = false
  private var stack: [Int] = []

  /// - Parameters:
  ///   - events: in order, at least one of them with a party.
  ///   - hasStates: whether the log has a column of states; without one the last event ends the
  ///     case.
  ///   - latest: the latest time of the log, until which an open case waits.
  init(_ events: [CaseEvent], hasStates: Bool, latest: Int64) {
    let classes = Self.classes(of: events)
    let end = Self.end(of: classes, hasStates: hasStates)
    let last = end.index ?? events.count - 1
    for index in 0...last {
      enter(events, index, isResolved: hasStates && classes[index] == .resolved)
      let until =
        index < last ? events[index + 1].time : end.index == nil ? latest : events[last].time
      pause(classes[index], from: events[index].time, to: until)
    }
    guard let index = end.index else { return }
    for item in stack {
      if end.isDelivered {
        items[item].delivered = events[index].time
      } else {
        items[item].isCancelled = true
      }
    }
    isReopened = end.entries > 1
  }

  /// The class of every event: that of its state, or as before where it has none. What is closed
  /// right after it was cancelled stays cancelled.
  private static func classes(of events: [CaseEvent]) -> [StateClass] {
    var current = StateClass.working
    return events.map { event in
      if let state = event.state, !(state == .resolved && current == .cancelled) { current = state }
      return current
    }
  }

  /// Where the case ends: at the last entry into a resolved state from another; else at the last
  /// entry into a cancelled one; else nowhere.
  private static func end(
    of classes: [StateClass], hasStates: Bool
  ) -> (index: Int?, isDelivered: Bool, entries: Int) {
    guard hasStates else { return (classes.count - 1, true, 1) }
    func entries(_ wanted: StateClass) -> [Int] {
      classes.indices.filter {
        classes[$0] == wanted && ($0 == 0 || classes[$0 - 1] != wanted)
      }
    }
    let resolved = entries(.resolved)
    if let last = resolved.last { return (last, true, resolved.count) }
    return (entries(.cancelled).last, false, 0)
  }

  private mutating func enter(_ events: [CaseEvent], _ index: Int, isResolved: Bool) {
    let event = events[index]
    guard let top = stack.last else {
      // Whoever comes first has had the case from its first event.
      let owner = events.first { $0.party >= 0 } ?? event
      push(owner.party, owner.team, at: event.time, parent: -1)
      return
    }
    guard event.party >= 0, event.party != items[top].party else { return }
    if let place = stack.lastIndex(where: { items[$0].party == event.party }) {
      for item in stack[(place + 1)...] { items[item].delivered = event.time }
      stack.removeSubrange((place + 1)...)
    } else if !isResolved {
      push(event.party, event.team, at: event.time, parent: top)
    }
  }

  private mutating func push(_ party: Int32, _ team: Int32, at time: Int64, parent: Int) {
    stack.append(items.count)
    items.append(Item(parent: parent, party: party, team: team, opened: time))
  }

  /// Records time that is not the provider's work on the request on top.
  private mutating func pause(_ state: StateClass, from start: Int64, to end: Int64) {
    let reason: Pause.Reason
    switch state {
    case .working, .cancelled: return
    case .waitingForCustomer: reason = .customer
    case .waitingForSupplier: reason = .supplier
    case .resolved: reason = .resolved
    }
    guard end > start, let item = stack.last else { return }
    if let before = pauses.last, before.item == item, before.end == start, before.reason == reason {
      pauses[pauses.count - 1].end = end
    } else {
      pauses.append(Interval(item: item, start: start, end: end, reason: reason))
    }
  }
}
