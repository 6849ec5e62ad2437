/// What single systems do in their exports.
enum SystemHabits {
  private static let serviceNow = Set(
    [
      "sys_updated_at", "sys_updated_on", "sys_updated_by", "sys_created_at", "sys_created_on",
      "sys_mod_count", "assignment_group", "incident_state", "caller_id", "made_sla",
      "reassignment_count", "reopen_count", "contact_type", "u_symptom", "cmdb_ci",
    ].map(HeaderWords.plain))

  /// Words that mean an empty cell in every column of the export, in lower case.
  ///
  /// ServiceNow writes `?` or `null` wherever it has nothing.
  static func emptyWords(of names: [String]) -> [[UInt8]] {
    let known = names.count { serviceNow.contains(HeaderWords.plain($0)) }
    return known >= 3 ? [Array("?".utf8), Array("null".utf8)] : []
  }
}
