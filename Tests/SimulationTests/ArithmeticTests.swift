import Foundation
import ServiceModel
import Testing

@testable import Simulation

@Test func theElementaryFunctionsAreAccurate() {
  for step in 0..<2000 {
    let x = -30 + 60 * Double(step) / 2000
    let exponential = exp(x)
    #expect(abs(Double.portableExponential(x) / exponential - 1) < 1e-14, "\(x)")
    #expect(abs(Double.portableLogarithm(exponential) - x) < 1e-14 * max(1, abs(x)), "\(x)")
  }
}

@Test func logNormalDrawsHaveTheMedianAndTheSpreadThatTheySay() {
  var draw = Draw(seed: 7, .pilot)
  let numbers = (0..<20_000).map { _ in draw.logNormal(0.5) }.sorted()
  #expect(abs(numbers[10_000] - 1) < 0.02)
  #expect(abs(log(numbers[16_827]) - 0.5) < 0.02)
  #expect(abs(log(numbers[3173]) + 0.5) < 0.02)
}

@Test func drawsDependOnTheirPathAlone() {
  let draw = Draw(seed: 1, .service, 3)
  var used = draw.part(5)
  _ = used.uniform()
  var (left, right) = (draw.part(5), Draw(seed: 1, .service, 3).part(5))
  #expect(left.uniform() == right.uniform())
  var other = draw.part(6)
  #expect(left.uniform() != other.uniform())
}

@Test(arguments: [
  // Wednesday morning; over the evening; over the weekend; from a Saturday; before opening.
  ("2025-01-01 09:00:00", 3600, "2025-01-01 10:00:00"),
  ("2025-01-01 17:00:00", 7200, "2025-01-02 09:00:00"),
  ("2025-01-03 17:30:00", 3600, "2025-01-06 08:30:00"),
  ("2025-01-04 12:00:00", 60, "2025-01-06 08:01:00"),
  ("2025-01-06 05:00:00", 36_000, "2025-01-06 18:00:00"),
  ("2025-01-06 05:00:00", 36_001, "2025-01-07 08:00:01"),
])
func officeWorkStopsOverNightAndOverTheWeekend(start: String, work: Int, end: String) throws {
  let start = try #require(CivilDate(iso8601: start)).utc
  let end = try #require(CivilDate(iso8601: end)).utc
  #expect(WorkingHours.office.moment(after: work, from: start) == end)
  #expect(WorkingHours.always.moment(after: work, from: start) == start + work)
}
