import Foundation
import ServiceModel

/// The words by which logs name their columns.
///
/// For each role the words stand in tiers, surest first; columns found by words of one tier are
/// equally good candidates. English, Chinese of both scripts, and the header rows of ServiceNow,
/// Jira, GLPI, OTRS, Redmine, Bugzilla, Mantis, DingTalk, city service logs and process mining.
enum HeaderWords {
  /// A name as it is compared: lower case, letters and digits only, without accents.
  static func plain(_ name: String) -> String {
    let kept = name.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    return kept.isEmpty ? name : String(String.UnicodeScalarView(kept))
  }

  /// The tier of a column's name for a role; nil where no word fits.
  static func tier(of name: String, for role: Role) -> Int? { tiers(of: name)[role] }

  /// The tiers of a column's name for every role that a word of it fits.
  ///
  /// Process mining marks attributes of the case with a prefix, as in `case:kind`.
  static func tiers(of name: String) -> [Role: Int] {
    let own = table[plain(name), default: [:]]
    guard name.hasPrefix("case:") else { return own }
    return own.merging(table[plain(String(name.dropFirst(5))), default: [:]]) { own, _ in own }
  }

  /// Outcome columns whose "yes" means that the customer was failed.
  static func isNegative(_ name: String) -> Bool {
    plain(name) == "failed" || HeaderGrammar.concepts(of: name).contains(.late)
  }

  /// Words that are taken only where nothing else fits begin here.
  private static let last = 20

  /// For each word the roles that it fits and their tiers.
  private static let table: [String: [Role: Int]] = {
    var table: [String: [Role: Int]] = [:]
    for (role, tiers) in tiers {
      for (place, words) in tiers.enumerated() {
        let tier = place < 4 ? place : last + place
        for word in words.split(separator: ",") {
          let name = plain(String(word))
          if table[name]?[role] == nil { table[name, default: [:]][role] = tier }
        }
      }
    }
    return table
  }()

  private static let tiers: [Role: [String]] = [
    .id: [
      "id,request id,请求编号,請求編號,请求号,請求號",
      "number,ticket number,ticket,ticket id,ticket no,issue key,incident,incident id,"
        + "incident number,case enquiry id,unique key,bug id,request number,service request,"
        + "service request id,任务号,审批编号,工单号,工單號,工单编号,工單編號,编号,編號,单号,單號,#",
      "key,issue id,reference,ref,no",
    ],
    .parent: [
      "parent,parent id,上级,上級,上级请求,上級請求,父请求",
      "parent key,parent request,parent task,parent ticket,made for,上级编号,上級編號,父任务,父單號,父单号",
    ],
    .case: [
      "case,case id,案例,案例编号,案例編號,案件,案件编号,案件編號",
      "case concept name,case number,external request,customer order,order,order id,order number,"
        + "订单,訂單,订单号,訂單號,客户订单,客戶訂單",
      "process instance,instance id,trace,trace id,workflow id,流程编号,流程編號",
    ],
    .customer: [
      "customer,客户,客戶,需求方,请求方,請求方",
      "caller id,caller,requester,demandeur,solicitante,antragsteller,"
        + "requested by,requester requester,requestor,customer name,client,"
        + "requested for,requerente requerente,requerente,请求人,請求人,提出人,申请人,申請人,发起人,發起人,发起人姓名,發起人姓名",
      "reporter,reporter name,customer id,from,提出者,监督员,監督員",
      "customers,clients,opened by,creator,author,作者,contact,creator email,full name,contact name,associated contact",
    ],
    .customerTeam: [
      "customer team,客户团队,客戶團隊,客户部门,客戶部門,需求方团队,需求方部门,需求部门,需求部門",
      "customer department,customer group,requester team,requester department,requester group,"
        + "requesting team,requesting department,caller department,请求部门,請求部門,申请部门,申請部門,"
        + "发起人部门,發起人部門,请求方团队,请求方部门,請求方團隊,請求方部門",
    ],
    .provider: [
      "provider,提供方,服务方,服務方,提供者",
      "assignee,assigned to,assignee name,assigned to technician,atribuído técnico,technician,"
        + "handler,asked of,处理人,處理人,"
        + "受理人,承办人,承辦人,经办人,經辦人,负责人,負責人,当前处理人姓名,當前處理人姓名",
      "owner,org resource,resource,agent,served by,resolver",
      "resolved by,person",
    ],
    .providerTeam: [
      "provider team,提供方团队,提供方團隊,提供方部门,提供方部門,服务团队,服務團隊,服务部门,服務部門",
      "assignment group,assigned group,assigned to technician group,atribuído grupo técnico,"
        + "support group,org group,team,"
        + "处置部门,处理部门,處理部門,承办部门,承辦部門,处理团队,處理團隊,负责部门,負責部門",
      "department,group,团队,團隊,部门,部門",
      "agency,queue,projects",
      "component,模块,模塊,所属模块,所屬模塊,组件",
      "project,项目,項目,projekt,projet,proyecto,projeto",
      "product,所属产品,所屬產品,产品,產品",
    ],
    .kind: [
      "kind,种类,種類",
      "request type,issue type,case type,issuetype,issuetype name,complaint type,category,service,type,类型,類型,类别,類別,"
        + "请求类型,請求類型,服务类型,服務類型,大类名称,问题类型,問題類型",
      "reason,subcategory,tracker,跟踪,跟蹤,小类名称,product", "", "labels",
    ],
    .opened: [
      "opened,提出时间,提出時間",
      "opened at,open dt,created,created at,created date,created time,create time,creation date,"
        + "opening date,data de abertura,date opened,open date,reported,reported at,date submitted,submitted,"
        + "submitted at,requested at,request date,发起时间,發起時間,审批发起时间,上报时间,创建时间,創建時間,"
        + "建立时间,建立時間,提交时间,提交時間,请求时间,請求時間,申请时间,申請時間",
      "sys created at,sys created on,start,start time,start date,started,received,received at,"
        + "开始时间,開始時間,受理时间,受理時間",
    ],
    .acknowledged: [
      "acknowledged,确认时间,確認時間",
      "acknowledged at,first response,first response at,first responded at,responded at,"
        + "taken up,响应时间,響應時間,首次响应时间,首次回應時間,接单时间,接單時間",
      "first lock",
      "started,started at,work started",
    ],
    .promised: [
      "promised,承诺时间,承諾時間",
      "due,due date,due at,due by,due dt,target dt,target date,promise,promised at,promised by,"
        + "deadline,sla due,sla due date,resolve by,complete by,finish by,needed by,required by,处置截止时间,截止时间,截止時間,期限,到期时间,到期時間,到期日,承诺完成时间,承諾完成時間",
      "target,expected,expected at,planned end,捆绑处置截止时间",
    ],
    .firstPromised: [
      "first promised,首次承诺时间,首次承諾時間", "original due date,first due date,原承诺时间,原承諾時間",
    ],
    .promiseChanged: [
      "promise changed,承诺变更时间,承諾變更時間", "promise changed at,due date changed,due changed at",
    ],
    .delivered: [
      "delivered,交付时间,交付時間",
      "delivered at,resolved at,resolved,resolution date,data da solução,closed dt,closed date,completed,"
        + "completed at,completion date,finished,finished at,solved,solved at,solution date,"
        + "完成时间,完成時間,审批完成时间,结案时间,結案時間,办结时间,辦結時間,解决时间,解決時間",
      "closed,closed at,closing date,date closed,close date,end,end time,end date,ended,"
        + "关闭时间,關閉時間,结束时间,結束時間",
    ],
    .status: [
      "status,state,状态,狀態",
      "incident state,case status,ticket status,issue status,request status,处理状态,處理狀態,审批状态,"
        + "当前阶段名称",
      "lifecycle transition,status category,section/column",
    ],
    .outcome: [
      "outcome,结果,結果",
      "made sla,on time,ontime,sla met,met sla,within sla,served,failed,sla breached,breached,"
        + "has breached,breach,overdue,overdue status,late,sla status,sla result,sla state,in time,"
        + "a tiempo,à temps,dans les délais,no prazo,dentro do prazo,en plazo,en retard,em atraso,"
        + "time to resolve exceeded,missed,是否按时,是否準時,是否按期,"
        + "是否超时,是否超時,是否逾期,超时,超時,逾期",
      // Taken only where words of judgement stand in them.
      "", "", "resolution status",
    ],
    .complaint: ["complaint,投诉,投訴", "complained,complaints,是否投诉,是否投訴"],
    .reopened: [
      "reopened,重开,重開", "reopen count,reopens,reopened count,重开次数,重開次數,是否重开,是否重開",
    ],
    .reminders: ["reminders,催办次数,催辦次數", "reminder,reminder count,chasers,催单次数,催單次數"],
    .rating: [
      "rating,评分,評分", "satisfaction,csat,score,stars,满意度,滿意度",
      // Taken only where ratings stand in them.
      "satisfaction rating,satisfaction score,csat score,customer rating,survey rating,"
        + "客户评价,客戶評價,用户评价,用戶評價,评价等级,評價等級,满意程度,滿意程度",
      "feedback,survey result,survey,nps,customer feedback,评价,評價,反馈,回访结果,回訪結果",
    ],
    .value: ["value,金额,金額", "amount,order value,revenue,价值,價值"],
    .channel: [
      "channel,渠道", "contact type,open data channel type,来源,來源,问题来源", "source",
    ],
    .note: [
      "note,备注,備註", "notes", "comment", "comments",
      "resolution notes,close notes,resolution description",
      "description,问题描述,描述,說明,说明", "short description", "summary", "subject",
      "ticket name,issue name,task name,card name,item name",
    ],
    .external: ["external,外部", "is external,external customer,外部客户,外部客戶,是否外部"],
    .time: [
      "time,时间,時間",
      "timestamp,time timestamp,complete timestamp,end timestamp,event time,event timestamp,date time,changed at,时间戳,時間戳,"
        + "操作时间,操作時間,发生时间,發生時間,变更时间,變更時間",
      "sys updated at,sys updated on,updated,updated at,last updated,last update,last modified,"
        + "modified,changed,更新时间,更新時間",
    ],
    .team: [
      "team,团队,團隊,provider team",
      "org group,assignment group,assigned group,support group,group,部门,部門,处理部门,處理部門",
      "department,org role", "agency,queue", "teams,departments,groups",
    ],
    .person: [
      "person,人员,人員,provider",
      "org resource,resource,assigned to,assignee,处理人,處理人,操作人,经办人,經辦人,technician,handler",
      "owner,user,agent,performer,employee,employees,worker,workers,resources,users,agents",
    ],
    .activity: [
      "activity,活动,活動", "concept name,event,action,step,task,环节,環節,节点,節點,操作,事件",
    ],
  ]
}
