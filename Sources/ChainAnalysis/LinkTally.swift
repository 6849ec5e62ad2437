import ServiceModel
import ServiceWords

/// What can be counted of one link's requests. Integers only; tallies merge in any order.
struct LinkTally: Hashable, Sendable {
  var requests = 0
  var open = 0
  var ownTotal = 0
  var supplierTotal = 0
  /// Promises that fell due, and those kept.
  var promised = 0
  var kept = 0
  var promises = LinkFinding.Promises()
  /// Requests that ended or are past due, and those well served.
  var judged = 0
  var wellServed = 0
  var rework = 0
  var repeats = 0
  var passedAlong = 0
  var reminders = 0
  var complaints = 0
  var ratings = 0
  /// In hundredths of a point.
  var ratingTotal = 0
  /// The requests in whose notes each refusal stands.
  var refusals: [Refusal: Int] = [:]
  /// The requests in whose notes any refusal stands.
  var refusing = 0

  /// Takes in a request on which its provider worked for `own` seconds.
  mutating func record(
    _ row: Int, own: Seconds, repeats isRepeat: Bool, passedAlong passing: PassedAlong?,
    in company: LeveledLog
  ) {
    let marks = company.log.marks[row]
    let delivered = company.delivered(row)
    requests += 1
    open += company.isOpen(row) ? 1 : 0
    ownTotal += own
    if company.hasPauses {
      supplierTotal += company.pauses(of: row).lazy
        .filter { $0.reason == .supplier }
        .reduce(0) { sum, pause in
          sum + max(0, company.time(of: row, from: pause.start, to: min(pause.end, company.asOf)))
        }
    }
    if let finder = company.refusalFinder {
      let hits = finder.refusals(in: company.log.notes[row])
      for refusal in Set(hits.lazy.map(\.refusal)) { refusals[refusal, default: 0] += 1 }
      refusing += hits.isEmpty ? 0 : 1
    }
    let onTime = recordPromise(row, delivered: delivered, in: company)
    let reworked = isRepeat || marks.contains(.reopened)
    rework += reworked ? 1 : 0
    repeats += isRepeat ? 1 : 0
    let handedOn = passing != nil
    passedAlong += handedOn ? 1 : 0
    reminders += !company.log.reminders.isEmpty && company.log.reminders[row] > 0 ? 1 : 0
    complaints += marks.contains(.complaint) ? 1 : 0
    let rated =
      company.log.rating.isEmpty || company.log.rating[row] < 0 ? nil : Int(company.log.rating[row])
    if let rated {
      ratings += 1
      ratingTotal += rated
    }
    guard !company.isOpen(row) || onTime == false else { return }
    judged += 1
    let satisfied = rated.map { $0 >= company.ratingMiddle } ?? true
    wellServed +=
      delivered != nil && onTime != false && !reworked && !handedOn
        && !marks.contains(.complaint) && satisfied ? 1 : 0
  }

  /// Counts what became of a promise; whether it was kept, if it fell due.
  private mutating func recordPromise(
    _ row: Int, delivered: Instant?, in company: LeveledLog
  ) -> Bool? {
    guard let promise = company.promise(row), !company.isCancelled(row) else { return nil }
    let change = PromiseChange(row, in: company)
    promises.renegotiated += change == .renegotiated ? 1 : 0
    promises.toldTooLate += change == .toldTooLate ? 1 : 0
    promises.pulledForward += change == .pulledForward ? 1 : 0
    guard delivered != nil || company.time(of: row, from: promise, to: company.asOf) > 0 else {
      return nil
    }
    let wasKept = delivered.map { company.time(of: row, from: promise, to: $0) <= 0 } ?? false
    promised += 1
    kept += wasKept ? 1 : 0
    promises.kept += wasKept ? 1 : 0
    promises.silent += !wasKept && change == nil ? 1 : 0
    return wasKept
  }

  mutating func merge(_ other: LinkTally) {
    requests += other.requests
    open += other.open
    ownTotal += other.ownTotal
    supplierTotal += other.supplierTotal
    promised += other.promised
    kept += other.kept
    promises.kept += other.promises.kept
    promises.renegotiated += other.promises.renegotiated
    promises.toldTooLate += other.promises.toldTooLate
    promises.silent += other.promises.silent
    promises.pulledForward += other.promises.pulledForward
    judged += other.judged
    wellServed += other.wellServed
    rework += other.rework
    repeats += other.repeats
    passedAlong += other.passedAlong
    reminders += other.reminders
    complaints += other.complaints
    ratings += other.ratings
    ratingTotal += other.ratingTotal
    refusing += other.refusing
    refusals.merge(other.refusals, uniquingKeysWith: +)
  }
}

/// How a promise was changed after it was given.
enum PromiseChange {
  /// Announced at least a quarter of the lead before the old promise.
  case renegotiated
  case toldTooLate
  /// To an earlier time: the customer changed the demand.
  case pulledForward

  /// Nil where the promise was not changed, or nothing tells when it was.
  init?(_ row: Int, in company: LeveledLog) {
    guard !company.log.firstPromised.isEmpty, let old = company.log.firstPromised[row].known,
      let new = company.promise(row), old != new
    else { return nil }
    if new < old {
      self = .pulledForward
      return
    }
    guard !company.log.promiseChanged.isEmpty, let moment = company.log.promiseChanged[row].known
    else {
      return nil
    }
    let lead = company.time(of: row, from: company.log.opened[row], to: old)
    let notice = company.time(of: row, from: moment, to: old)
    self = notice * 4 >= lead ? .renegotiated : .toldTooLate
  }
}
