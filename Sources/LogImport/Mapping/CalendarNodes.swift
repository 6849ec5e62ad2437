import Diagnostics
import ServiceModel
import Yams

/// Reads the part of a mapping file that says when people work.
struct CalendarNodes {
  private(set) var hours: String?
  private(set) var special: [SpecialDay] = []
  private(set) var parties: [Mapping.Hours] = []
  private let nodes: MappingNodes

  private static let hoursExample = "Mon-Fri 8-18, always"

  init(_ nodes: MappingNodes, _ value: Node) throws(ImportError) {
    self.nodes = nodes
    for (name, value) in try nodes.entries(of: value, in: "calendar") {
      switch name.text {
      case "hours": hours = try readHours(value)
      case "holidays": special = try readDays(value)
      case "teams":
        for (party, value) in try nodes.entries(of: value, in: "teams") {
          parties.append(try read(value, of: party))
        }
      default: throw nodes.unknown(name, known: ["hours", "holidays", "teams"])
      }
    }
  }

  /// What one party says of itself; hours alone may stand without their key.
  private func read(_ value: Node, of party: Mapping.Name) throws(ImportError) -> Mapping.Hours {
    var own = Mapping.Hours(party: party)
    if value.scalar != nil, !value.isNull {
      own.hours = try readHours(value)
      return own
    }
    for (name, value) in try nodes.entries(of: value, in: party.text) {
      switch name.text {
      case "hours": own.hours = try readHours(value)
      case "timezone": own.timezone = try nodes.zone(value)
      case "holidays": own.special = try readDays(value)
      default: throw nodes.unknown(name, known: ["hours", "holidays", "timezone"])
      }
    }
    return own
  }

  private func readHours(_ value: Node) throws(ImportError) -> String {
    try nodes.scalar(value, "hours", example: Self.hoursExample) { text in
      text == "always" || WorkingCalendar(text) != nil ? text : nil
    }
  }

  private func readDays(_ value: Node) throws(ImportError) -> [SpecialDay] {
    if value.isNull { return [] }
    let example = "[2025-12-25, 2025-12-24 8-12]"
    guard case .sequence(let days) = value else {
      throw nodes.bad(value, "holidays", example: example)
    }
    var special: [SpecialDay] = []
    for day in days {
      special.append(try nodes.scalar(day, "holidays", example: example) { SpecialDay($0) })
    }
    return special
  }
}
