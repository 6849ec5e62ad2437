import Diagnostics
import LogImport
import ServiceModel
import Testing
import Wording

/// What a real log must be understood as, with no option.
struct RealLog: Sendable, CustomTestStringConvertible {
  var path: String
  var shape: LogDescription.Shape
  var columns: [String: String]
  var rows: Int
  var setAside = 0
  var requests: Int

  var testDescription: String { path }

  static let serviceNow = [
    "case": "number", "time": "sys_updated_at", "team": "assignment_group",
    "person": "assigned_to", "customer": "caller_id", "kind": "category",
    "status": "incident_state", "outcome": "made_sla", "reopened": "reopen_count",
    "channel": "contact_type",
  ]
  static let boston = [
    "id": "case_enquiry_id", "opened": "open_dt", "promised": "target_dt",
    "delivered": "closed_dt", "outcome": "ontime", "status": "case_status", "kind": "type",
    "provider team": "department", "channel": "source", "note": "case_title",
  ]
  static let newYork = [
    "id": "Unique Key", "opened": "Created Date", "delivered": "Closed Date",
    "promised": "Due Date", "provider team": "Agency", "kind": "Complaint Type",
    "status": "Status", "channel": "Open Data Channel Type", "note": "Resolution Description",
  ]

  // The requests of the ServiceNow log were counted by a separate program.
  static let all = [
    RealLog(
      path: "data/servicenow-incidents.csv.gz", shape: .events, columns: serviceNow, rows: 59354,
      setAside: 88, requests: 15891),
    RealLog(
      path: "data/servicenow-incidents-resaved.csv", shape: .events, columns: serviceNow,
      rows: 5998, setAside: 10, requests: 1554),
    RealLog(
      path: "data/boston311-100.csv", shape: .requests, columns: boston, rows: 100, requests: 100),
    RealLog(
      path: "data/boston311-dmy-100.csv", shape: .requests, columns: boston, rows: 100,
      requests: 100),
    RealLog(
      path: "data/nyc311-100.csv", shape: .requests, columns: newYork, rows: 100, requests: 100),
  ]
}

@Test(.enabled(if: hasSharedFolder), arguments: RealLog.all)
func aRealLogIsReadWithNoOption(expected: RealLog) async throws {
  let log = try await readingShared(expected.path)
  let file = try #require(log.description.files.first)
  #expect(log.description.shape == expected.shape)
  #expect(log.description.columns == expected.columns)
  #expect(file.rows == expected.rows)
  #expect(file.setAside == expected.setAside)
  #expect(file.duplicates == 0)
  #expect(log.requests.count == expected.requests)
}

@Test(.enabled(if: hasSharedFolder))
func theSameLogWithOtherDatesGivesTheSameRequests() async throws {
  let iso = try await readingShared("data/boston311-100.csv")
  let dayFirst = try await readingShared("data/boston311-dmy-100.csv")
  #expect(iso.requests.requests == dayFirst.requests.requests)
}
