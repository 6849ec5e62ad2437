import Diagnostics
import Wording
import Yams

/// Reads people that stand in the mapping file itself.
struct PeopleNodes {
  private let nodes: MappingNodes

  private static let example = "- {name: Ann, team: Service, department: Front, manager: Bea}"

  init(_ nodes: MappingNodes) { self.nodes = nodes }

  func people(_ value: Node) throws(ImportError) -> People {
    guard case .sequence(let items) = value else {
      throw nodes.bad(value, "people", example: Self.example)
    }
    var persons: [String: People.Person] = [:]
    for item in items {
      var person = People.Person()
      var own: Mapping.Name?
      for (key, value) in try nodes.entries(of: item, in: "people") {
        switch key.text {
        case "name": own = try nodes.name(value, "name", example: "Ann")
        case "team": person.team = try text(value, "team")
        case "department": person.department = try text(value, "department")
        case "manager": person.manager = try text(value, "manager")
        case "external":
          person.isExternal = try nodes.scalar(
            value, "external", example: "yes, no", AnswerWords.answer)
        default:
          throw nodes.unknown(
            key, known: ["name", "team", "department", "manager", "external"])
        }
      }
      guard let own else { throw nodes.bad(item, "people", example: Self.example) }
      guard persons[own.text] == nil else {
        throw ImportError(
          .personTwice, ["text": own.text], at: own.place.location, excerpt: own.place.excerpt)
      }
      persons[own.text] = person
    }
    return People(persons)
  }

  /// A word; nil where the value is left empty.
  private func text(_ value: Node, _ key: String) throws(ImportError) -> String? {
    value.isNull ? nil : try nodes.scalar(value, key, example: "Service") { $0 }
  }
}
