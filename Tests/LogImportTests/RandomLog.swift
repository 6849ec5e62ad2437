import ServiceModel
import TestSupport

/// A made-up log as lines of CSV, the header first.
struct RandomLog {
  var header: String
  var rows: [String]

  var text: String { ([header] + rows).joined(separator: "\n") + "\n" }

  static func requests(_ random: inout SeededGenerator, count: Int = 60) -> RandomLog {
    let header =
      "id,parent,case,customer,customer_team,provider,provider_team,kind,opened,delivered"
    let people = ["Ann", "Bob", "Cem", "Dee", "李雷", "\"Smith, Eva\"", "\"Two\nLines\""]
    let teams = ["Sales", "Stock", "Service", ""]
    let rows = (0..<count).map { number in
      let opened = Int.random(in: 0..<1_000_000, using: &random)
      let delivered = opened + Int.random(in: -1000..<50_000, using: &random)
      let parent = Int.random(in: 0..<(count + 10), using: &random)
      let cells = [
        "R\(Int.random(in: 0..<20, using: &random) == 0 ? number / 2 : number)",
        Bool.random(using: &random) ? "R\(parent)" : "",
        "C\(Int.random(in: 0..<8, using: &random))",
        people.randomElement(using: &random) ?? "", teams.randomElement(using: &random) ?? "",
        people.randomElement(using: &random) ?? "", teams.randomElement(using: &random) ?? "",
        Bool.random(using: &random) ? "quote" : "", time(opened),
        Bool.random(using: &random) ? time(delivered) : "",
      ]
      return cells.joined(separator: ",")
    }
    return RandomLog(header: header, rows: rows)
  }

  static func events(_ random: inout SeededGenerator, count: Int = 80) -> RandomLog {
    let states = ["Open", "In Progress", "Waiting for customer", "Resolved", "Closed", "Cancelled"]
    let rows = (0..<count).map { number in
      let cells = [
        "K\(Int.random(in: 0..<10, using: &random))",
        // No two events of a case share a time, so that no order of rows can tell.
        time(Int.random(in: 0..<500, using: &random) * 1000 + number),
        ["Desk", "Net", "Stock", ""].randomElement(using: &random) ?? "",
        ["Ann", "Bob", ""].randomElement(using: &random) ?? "",
        states.randomElement(using: &random) ?? "", "Client \(number % 5)",
      ]
      return cells.joined(separator: ",")
    }
    return RandomLog(header: "case,time,team,person,state,customer", rows: rows)
  }

  private static func time(_ seconds: Int) -> String {
    CivilDate(utc: Instant(seconds: Int64(1_772_000_000 + seconds))).description
  }
}
