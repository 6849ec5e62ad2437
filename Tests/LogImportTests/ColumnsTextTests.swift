import LogImport
import ServiceModel
import TestSupport
import Testing
import Wording

private let events = """
  number,incident_state,made_sla,caller_id,opened_at,sys_updated_at,category,assignment_group,priority
  INC1,New,true,Caller 1,29/2/2016 01:16,29/2/2016 01:23,Mail,Desk,3
  INC1,Awaiting User Info,true,Caller 1,29/2/2016 01:16,29/2/2016 02:00,Mail,Network,3
  INC1,On the bench,true,Caller 1,29/2/2016 01:16,29/2/2016 03:00,Mail,?,3
  INC1,Resolved,true,Caller 1,29/2/2016 01:16,29/2/2016 04:00,Mail,Desk,3
  """
private let requests = """
  编号,客户,处理人,处理部门,类型,创建时间,上报时间,完成时间,满意度
  A1,海达,王明,客服,报价,2026-03-02 08:00,2026-03-02 07:50,2026-03-02 09:00,4
  A2,海达,李雷,仓库,退货,2026-03-02 09:00,2026-03-02 08:55,2026-03-02 11:00,5
  """

@Test(arguments: Language.allCases)
func theColumnsPageSaysHowALogWasReadAndWhatChangesIt(language: Language) async throws {
  let first = try await reading(events, name: "audit.csv").columnsText(language)
  let second = try await reading(requests, name: "工单.csv").columnsText(language)
  try expectGolden(first + "\n" + second, named: "columns.\(language.rawValue).txt")
}

@Test(arguments: Role.allCases)
func everyRoleHasANameInEveryLanguageAndIsReadBackFromItsOption(role: Role) {
  #expect(role.name(.english) == role.rawValue)
  #expect(!role.name(.simplifiedChinese).isEmpty)
  #expect(Role(spelling: role.optionName) == role)
  #expect(Role(spelling: role.rawValue.replacing(" ", with: "_").uppercased()) == role)
}

@Test func aStateIsAnotherWordForAStatus() {
  #expect(Role(spelling: "state") == .status)
  #expect(Role(spelling: "nonsense") == nil)
}
