import ServiceModel

/// What can be counted of how well one link serves. Integers only; tallies merge in any order.
struct QualityTally: Sendable {
  /// Requests whose time to be acknowledged is over, and what became of them.
  var due = 0
  var acknowledged = 0
  var takenUp = 0
  /// Requests that were not cancelled, and those with a promise.
  var live = 0
  var promised = 0
  var reopened = 0
  var refused = 0
  var handedOn = 0
  var pingPong = 0
  /// Promises that were pulled forward and fell due, and those of them that were kept.
  var pulledDue = 0
  var pulledKept = 0
  /// From opening to acknowledgement and to delivery, of complaints and of all other requests.
  var takeUp: [Int32] = []
  var complaintTakeUp: [Int32] = []
  var complaintResponse: [Int32] = []
  var complaints = 0

  mutating func record(
    _ row: Int, passedAlong: PassedAlong?, in company: LeveledLog,
    _ complaintKinds: ComplaintKinds
  ) {
    let isComplaint = complaintKinds.contains(company.kind(of: row))
    complaints += isComplaint ? 1 : 0
    reopened += company.log.marks[row].contains(.reopened) ? 1 : 0
    switch passedAlong {
    case .refused: refused += 1
    case .handedOn: handedOn += 1
    case .pingPong: pingPong += 1
    case nil: break
    }
    if isComplaint, let delivered = company.delivered(row) {
      complaintResponse.append(
        Int32(clamping: company.time(of: row, from: company.log.opened[row], to: delivered)))
    }
    guard !company.isCancelled(row) else { return }
    live += 1
    promised += company.promise(row) != nil ? 1 : 0
    recordTakeUp(row, isComplaint: isComplaint, in: company)
    recordChange(row, in: company)
  }

  private mutating func recordTakeUp(_ row: Int, isComplaint: Bool, in company: LeveledLog) {
    guard !company.log.acknowledged.isEmpty else { return }
    let opened = company.log.opened[row]
    let first = company.log.firstPromised.isEmpty ? nil : company.log.firstPromised[row].known
    let allowed = (first ?? company.promise(row)).map {
      max(0, company.time(of: row, from: opened, to: $0)) / 10
    }
    guard let moment = company.log.acknowledged[row].known, moment <= company.asOf else {
      due += company.time(of: row, from: opened, to: company.end(of: row)) > allowed ?? 3600 ? 1 : 0
      return
    }
    let taken = max(0, company.time(of: row, from: opened, to: moment))
    due += 1
    acknowledged += 1
    takenUp += taken <= allowed ?? 3600 && company.promise(row) != nil ? 1 : 0
    if isComplaint {
      complaintTakeUp.append(Int32(clamping: taken))
    } else {
      takeUp.append(Int32(clamping: taken))
    }
  }

  private mutating func recordChange(_ row: Int, in company: LeveledLog) {
    guard let promise = company.promise(row), PromiseChange(row, in: company) == .pulledForward
    else { return }
    let delivered = company.delivered(row)
    guard delivered != nil || company.time(of: row, from: promise, to: company.asOf) > 0 else {
      return
    }
    pulledDue += 1
    pulledKept +=
      delivered.map { company.time(of: row, from: promise, to: $0) <= 0 } ?? false ? 1 : 0
  }

  mutating func merge(_ other: QualityTally) {
    due += other.due
    acknowledged += other.acknowledged
    takenUp += other.takenUp
    live += other.live
    promised += other.promised
    reopened += other.reopened
    refused += other.refused
    handedOn += other.handedOn
    pingPong += other.pingPong
    pulledDue += other.pulledDue
    pulledKept += other.pulledKept
    takeUp += other.takeUp
    complaintTakeUp += other.complaintTakeUp
    complaintResponse += other.complaintResponse
    complaints += other.complaints
  }
}
