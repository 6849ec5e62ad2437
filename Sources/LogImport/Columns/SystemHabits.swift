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

  /// The system whose export a header looks like, and where that system keeps what happened to
  /// a ticket: by names that stand in no other's header.
  static func system(of names: [String]) -> (name: String, history: String)? {
    let plain = Set(names.map(HeaderWords.plain))
    return systems.first { system in
      system.marks.contains { marks in marks.allSatisfy { plain.contains(HeaderWords.plain($0)) } }
    }.map { ($0.name, $0.history) }
  }

  private static let systems: [(name: String, history: String, marks: [[String]])] = [
    (
      "ServiceNow", "sys_audit",
      [
        ["assignment_group", "caller_id"], ["assignment_group", "opened_at"],
        ["Assignment group", "Short description"], ["Zuweisungsgruppe", "Kurzbeschreibung"],
      ]
    ),
    (
      "Jira", "changelog (expand=changelog)",
      [
        ["Issue key", "Issue Type"], ["resolutiondate", "key"], ["issuetype_name"],
        ["Vorgangsschlüssel"],
      ]
    ),
    (
      "GLPI", "glpi_logs",
      [
        ["Requester - Requester"], ["Requerente - Requerente"], ["Demandeur - Demandeur"],
        ["Solicitante - Solicitante"],
      ]
    ),
    ("OTRS", "ticket_history", [["TicketNumber", "Queue"], ["Ticketnummer", "Queue"]]),
    ("Redmine", "journals (include=journals)", [["#", "Tracker"], ["#", "跟踪"]]),
    ("Bugzilla", "bugs_activity", [["Bug ID", "Component"]]),
    ("Mantis", "mantis_bug_history_table", [["Date Submitted", "Severity", "Reporter"]]),
    ("钉钉", "审批记录", [["审批编号", "审批状态"], ["审批编号", "发起人姓名"]]),
    ("Zendesk", "ticket audits", [["Requester", "Assignee", "Ticket type"]]),
  ]
}
