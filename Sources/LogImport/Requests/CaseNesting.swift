import ServiceModel

/// Nests the requests of a case by time, where the log names no parents.
///
/// A request is a child of the latest-opened request of its case that is still open and whose
/// provider is its customer; else of the first request of the case.
enum CaseNesting {
  /// One request as far as nesting looks at it.
  struct Member {
    var place: Int32
    var opened: Int64
    /// `Int64.max` while it is not delivered.
    var delivered: Int64
    var customer: Int32
    var provider: Int32
  }

  /// The parent of each request, by place.
  ///
  /// - Parameter members: the requests of one case; ordered by opening, then by place.
  static func parents(of members: inout [Member], into parents: inout [Int32]) {
    members.sort { ($0.opened, $0.place) < ($1.opened, $1.place) }
    guard let first = members.first else { return }
    // Requests by who serves them, latest last; those that are over drop out as time passes.
    var open: [Int32: [Member]] = [first.provider: [first]]
    for member in members.dropFirst() {
      var parent = first.place
      if member.customer >= 0, var candidates = open[member.customer] {
        candidates.removeAll { $0.delivered <= member.opened }
        open[member.customer] = candidates
        if let latest = candidates.last { parent = latest.place }
      }
      parents[Int(member.place)] = parent
      open[member.provider, default: []].append(member)
    }
  }
}
