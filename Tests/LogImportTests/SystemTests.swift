import LogImport
import ServiceModel
import TestSupport
import Testing

/// An export of a system in common use, and what its columns must be read as with no option.
struct SystemExport: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var shape: LogDescription.Shape
  var text: String
  var columns: [String: String]

  init(
    _ name: String, _ shape: LogDescription.Shape, _ columns: [String: String], _ text: String
  ) {
    testDescription = name
    self.shape = shape
    self.columns = columns
    self.text = text
  }

  static let all = [
    SystemExport(
      "ServiceNow, labels", .requests,
      [
        "id": "Number", "opened": "Opened", "customer": "Caller", "status": "State",
        "kind": "Category", "provider team": "Assignment group", "provider": "Assigned to",
      ],
      """
      Number,Opened,Short description,Caller,Priority,State,Category,Assignment group,Assigned to,Updated
      INC1,3/17/2025 6:04,Mail,Ann Ax,3,Closed,Mail,Desk,Bo Bix,3/17/2025 9:04
      INC2,3/18/2025 6:04,Disk,Ann Ax,3,New,Disk,Desk,Bo Bix,3/18/2025 9:04
      """),
    SystemExport(
      "ServiceNow, one row a ticket", .requests,
      [
        "id": "number", "opened": "opened_at", "delivered": "resolved_at", "customer": "caller_id",
        "status": "state", "outcome": "made_sla", "provider team": "assignment_group",
        "provider": "assigned_to", "kind": "category", "promised": "due_date",
      ],
      """
      "number","state","made_sla","caller_id","opened_at","sys_updated_on","category","assignment_group","assigned_to","resolved_at","closed_at","due_date"
      "INC1","Closed","true","Ann Ax","2014-07-14 17:59:09","2014-07-15 17:59:09","Mail","Desk","null","2014-07-14 18:59:09","2014-07-15 17:59:09","null"
      "INC2","New","true","Ann Ax","2014-07-14 17:59:09","2014-07-15 17:59:09","Mail","Desk","Bo Bix","null","null","2014-07-15 17:59:09"
      """),
    SystemExport(
      "Jira", .requests,
      [
        "id": "Issue key", "kind": "Issue Type", "status": "Status", "provider": "Assignee",
        "customer": "Reporter", "opened": "Created", "delivered": "Resolved",
        "promised": "Due date", "parent": "Parent key",
      ],
      """
      Summary,Issue key,Issue id,Issue Type,Status,Priority,Resolution,Assignee,Assignee Id,Reporter,Reporter Id,Creator,Created,Updated,Resolved,Due date,Log Work,Log Work,Comment,Comment,Parent,Parent key
      Mail,DSK-1,1001,Incident,Done,High,Done,Ann Ax,a1,Bo Bix,b1,Bo Bix,10/Jun/21 11:00 AM,11/Jun/21 11:00 AM,11/Jun/21 9:00 AM,12/Jun/21 12:00 AM,,,"09/Jan/24 3:55 PM;a1;hello
      there",,,
      Disk,DSK-2,1002,Incident,Open,High,,Cy Cox,c1,Ann Ax,a1,Ann Ax,10/Jun/21 11:30 AM,11/Jun/21 11:00 AM,,,,,,,1001,DSK-1
      """),
    SystemExport(
      "GLPI", .requests,
      [
        "id": "ID", "opened": "Opening Date", "delivered": "Resolution Date", "status": "Status",
        "customer": "Requester - Requester", "provider": "Assigned To - Technician",
        "provider team": "Assigned To - Technician group",
        "outcome": "Time to resolve exceeded",
      ],
      """
      "ID";"Title";"Opening Date";"Closing Date";"Resolution Date";"Requester - Requester";"Assigned To - Technician";"Assigned To - Technician group";"Priority";"Status";"Last Update";"Time to resolve exceeded";
      "52 267";"Mail";"22/08/2025 11:45";"25/08/2025 11:45";"23/08/2025 11:45";"Ax Ann (2970)";"Bix Bo (17)";"Desk";"Medium";"Closed";"25/08/2025 11:45";"Yes";
      "52 268";"Disk";"23/08/2025 11:45";"";"";"Ax Ann (2970)";"Bix Bo (17)";"Desk";"Medium";"New";"23/08/2025 11:45";"No";
      """),
    SystemExport(
      "OTRS", .requests,
      [
        "id": "TicketNumber", "opened": "Created", "delivered": "Closed", "status": "State",
        "provider team": "Queue", "provider": "Owner", "acknowledged": "FirstResponse",
        "customer": "CustomerID",
      ],
      """
      TicketNumber;Age;Created;Closed;FirstLock;FirstResponse;State;Priority;Queue;Lock;Owner;CustomerID;Subject
      2021001;2 d;2021-06-10 11:00:00;2021-06-11 11:00:00;;2021-06-10 11:30:00;closed successful;3;Desk;unlock;ann;acme;Mail
      2021002;1 d;2021-06-11 11:00:00;;;;open;3;Desk;lock;bo;acme;Disk
      """),
    SystemExport(
      "Redmine", .requests,
      [
        "id": "#", "parent": "Parent task", "status": "Status", "customer": "Author",
        "provider": "Assignee", "opened": "Created", "delivered": "Closed", "kind": "Category",
      ],
      """
      #,Project,Tracker,Parent task,Status,Priority,Subject,Author,Assignee,Updated,Category,Start date,Due date,% Done,Created,Closed
      7,Web,Bug,,Closed,Normal,Mail,Ann Ax,Bo Bix,06/12/2021 11:00 AM,Mail,06/10/2021,,100,06/10/2021 11:00 AM,06/12/2021 11:00 AM
      8,Web,Bug,7,New,Normal,Disk,Bo Bix,Cy Cox,06/13/2021 11:00 AM,Disk,06/10/2021,06/15/2021,0,06/13/2021 11:00 AM,
      """),
    SystemExport(
      "DingTalk", .requests,
      [
        "id": "审批编号", "opened": "发起时间", "delivered": "完成时间", "customer": "发起人姓名",
        "customer team": "发起人部门", "provider": "当前处理人姓名", "status": "审批状态",
      ],
      """
      审批编号,标题,审批状态,审批结果,发起时间,完成时间,发起人工号,发起人姓名,发起人部门,历史审批人姓名,当前处理人姓名
      A1,报销,已完成,同意,2026-03-02 08:00,2026-03-03 08:00,17,王明,销售部,李雷,李雷
      A2,报销,审批中,,2026-03-02 09:00,,17,王明,销售部,李雷,韩梅
      """),
    SystemExport(
      "city cases", .requests,
      [
        "id": "任务号", "opened": "上报时间", "delivered": "结案时间", "promised": "处置截止时间",
        "provider team": "处置部门", "kind": "大类名称", "status": "当前阶段名称", "channel": "问题来源",
        "note": "问题描述",
      ],
      """
      上报时间,任务号,大类名称,小类名称,问题来源,问题描述,当前阶段名称,处置部门,捆绑处置截止时间,结案时间,所属街道,处置截止时间
      2026/3/2 8:00:00,T1,市容,垃圾,监督员,路边,结案,环卫所,2026/3/5 8:00:00,2026/3/3 8:00:00,东街,2026/3/4 8:00:00
      2026/3/2 9:00:00,T2,市容,垃圾,监督员,路边,处置,环卫所,,,东街,2026/3/4 9:00:00
      """),
    SystemExport(
      "process mining", .events,
      [
        "case": "case:concept:name", "activity": "concept:name", "time": "time:timestamp",
        "person": "org:resource", "team": "org:group", "kind": "case:kind",
      ],
      """
      case:concept:name,concept:name,org:resource,org:group,lifecycle:transition,time:timestamp,case:kind
      1,Register,Ann,Desk,complete,2010-12-30T11:02:00.123+01:00,loan
      1,Check,Bo,Back,complete,2010-12-30T12:02:00+01:00,loan
      1,Decide,Ann,Desk,complete,2010-12-30T13:02:00.5+01:00,loan
      2,Register,Ann,Desk,complete,2010-07-30T11:02:00+02:00,loan
      """),
    SystemExport(
      "process mining with states", .events,
      [
        "case": "case:concept:name", "status": "lifecycle:transition", "activity": "concept:name",
        "time": "time:timestamp", "person": "org:resource", "team": "org:group",
        "kind": "case:product",
      ],
      """
      case:concept:name,concept:name,lifecycle:transition,org:group,org:resource,time:timestamp,case:product
      1-1,Accepted,In Progress,Desk,Ann,2010-12-30T11:02:00,P1
      1-1,Queued,Awaiting Assignment,Back,Bo,2010-12-30T12:02:00,P1
      1-1,Completed,Resolved,Back,Bo,2010-12-30T13:02:00,P1
      """),
  ]
}

@Test(arguments: SystemExport.all)
func anExportOfACommonSystemIsReadWithNoOption(export: SystemExport) async throws {
  let log = try await reading(export.text)
  #expect(log.description.shape == export.shape)
  for (role, column) in export.columns {
    #expect(log.description.columns[role] == column, "\(role)")
  }
  for file in log.description.files { #expect(file.accepted == file.rows) }
}
