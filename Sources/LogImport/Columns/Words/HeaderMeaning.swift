import ServiceModel

/// What the words of a column's name mean together.
struct HeaderMeaning {
  private let concepts: Set<HeaderConcept>

  init(_ concepts: Set<HeaderConcept>) { self.concepts = concepts }

  /// The role, and how many steps it stands behind a name that leaves no doubt.
  var role: (role: Role, step: Int)? {
    if concepts.isEmpty || has(.other) { return nil }
    if has(.update) || has(.change), !has(.due) { return has(.time) ? (.time, 4) : nil }
    if has(.parent) { return has(.note) || has(.state) || has(.kind) ? nil : (.parent, 0) }
    return mark ?? time ?? thing ?? party ?? name
  }

  private func has(_ concept: HeaderConcept) -> Bool { concepts.contains(concept) }

  /// What is said with a word or a number about how it went.
  private var mark: (Role, Int)? {
    if has(.late) || has(.onTime), !has(.time) || has(.state) { return (.outcome, 0) }
    if has(.rating) { return (.rating, 0) }
    if has(.reopen), !has(.time) { return (.reopened, 0) }
    if has(.remind), !has(.time) { return (.reminders, 0) }
    if has(.external) { return (.external, 0) }
    if has(.complain), concepts.isSubset(of: [.complain]) { return (.complaint, 0) }
    return nil
  }

  private var time: (Role, Int)? {
    if has(.due) {
      if has(.person) || has(.id) || has(.kind) || has(.team) { return nil }
      // When it was planned to begin.
      if has(.open), !has(.ask), !has(.done), !has(.close) { return nil }
      if has(.first) { return (.firstPromised, 0) }
      return has(.change) ? (.promiseChanged, 0) : (.promised, 0)
    }
    if has(.state) || has(.note) || has(.kind) || has(.channel) || has(.value) { return nil }
    if has(.team) { return nil }
    if has(.person) || has(.by), !has(.time) { return nil }
    if has(.acknowledge), has(.serve), !has(.time) { return nil }
    if has(.acknowledge) { return (.acknowledged, 0) }
    if has(.done), !has(.id) { return (.delivered, 0) }
    if has(.close), !has(.id) { return (.delivered, 1) }
    if has(.time), has(.ask) { return (.opened, has(.open) ? 0 : 1) }
    if has(.open), !has(.id), !has(.ask) || has(.time) { return (.opened, 0) }
    if has(.time), has(.request), !has(.event) { return (.opened, 2) }
    if has(.time), has(.event) || has(.serve) || has(.to) { return (.time, 0) }
    return has(.time) && concepts.isSubset(of: [.time]) ? (.time, 1) : nil
  }

  private var thing: (Role, Int)? {
    if has(.state) { return has(.from) ? nil : (.status, has(.to) ? 0 : 1) }
    if has(.channel) { return (.channel, 0) }
    if has(.value), !has(.id) { return (.value, 0) }
    if has(.event), has(.kind) || !has(.person) { return (.activity, has(.kind) ? 1 : 0) }
    if has(.kind) { return (.kind, 0) }
    if has(.note) { return (.note, 0) }
    return nil
  }

  private var party: (Role, Int)? {
    let isTeam = has(.team) || (has(.service) && (has(.ask) || has(.serve)))
    if isTeam {
      if has(.from) { return has(.ask) || !has(.to) ? (.customerTeam, 3) : nil }
      if has(.ask), !has(.serve) { return (.customerTeam, 0) }
      if has(.serve) || has(.to) { return (.providerTeam, 0) }
      return (.providerTeam, 2)
    }
    let isNumber = has(.id) ? 4 : 0
    let isAct = has(.request) && !has(.person) && !has(.by)
    if has(.request), has(.by), !has(.serve) { return (.customer, 0) }
    if has(.ask), !has(.serve), !has(.manager) { return isAct ? nil : (.customer, isNumber) }
    if has(.serve) { return (.provider, isNumber) }
    if has(.person) || has(.by) {
      if has(.event) { return (.person, 1) }
      if has(.open) { return (.customer, 2) }
      if has(.done) || has(.close) { return (.provider, 3) }
    }
    if has(.manager) { return (.provider, 2) }
    if has(.user) { return (.person, 2) }
    return nil
  }

  private var name: (Role, Int)? {
    if has(.id) { return has(.request) ? (.id, 0) : concepts == [.id] ? (.id, 2) : nil }
    if concepts == [.request] { return (.id, 3) }
    if has(.service) { return (.kind, 2) }
    return has(.person) && concepts == [.person] ? (.person, 3) : nil
  }
}
