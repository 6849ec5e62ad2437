import Diagnostics
import ServiceModel
import Wording
import Yams

/// Makes a mapping of the text of its file.
struct MappingReader {
  private(set) var mapping = Mapping()
  private let nodes: MappingNodes

  init(_ text: String, file: String) throws(ImportError) {
    let lines = MappingText(text, file: file)
    nodes = MappingNodes(text: lines)
    guard let root = try Self.compose(text, lines) else { return }
    for (name, value) in try nodes.entries(of: root, in: "") {
      guard let key = MappingKey(rawValue: name.text) else {
        throw nodes.unknown(name, known: MappingKey.allCases.map(\.rawValue))
      }
      try read(value, as: key)
    }
  }

  private static func compose(_ text: String, _ lines: MappingText) throws(ImportError) -> Node? {
    do {
      return try Yams.compose(yaml: text)
    } catch {
      let (reason, mark): (String, Mark?) =
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
          .composer(_, let problem, let mark, _):
          (problem, mark)
        case .duplicatedKeysInMapping(let duplicates, let context):
          (
            "duplicate keys: " + duplicates.map(\.description).sorted().joined(separator: ", "),
            context.mark
          )
        default: ("\(error)", nil)
        }
      let place = lines.place(of: mark)
      throw ImportError(
        .mappingSyntax, ["reason": reason], at: place.location, excerpt: place.excerpt)
    }
  }

  private mutating func read(_ value: Node, as key: MappingKey) throws(ImportError) {
    switch key {
    case .columns: try readColumns(value)
    case .dates:
      let names = DateOrder.allCases.map(\.rawValue).joined(separator: ", ")
      mapping.dates = try nodes.scalar(value, key.rawValue, example: names) {
        DateOrder(rawValue: $0.lowercased())
      }
    case .timezone: mapping.timezone = try nodes.zone(value)
    case .empty: mapping.emptyWords = try nodes.words(value, key.rawValue).map { $0.lowercased() }
    case .states: try readStates(value)
    case .outcomes: try readOutcomes(value)
    case .people:
      if value.sequence != nil {
        mapping.people = try PeopleNodes(nodes).people(value)
      } else {
        mapping.peopleFile = try nodes.scalar(value, key.rawValue, example: "people.csv") {
          $0.isEmpty ? nil : $0
        }
      }
    case .agreements: try readAgreements(value)
    case .target: mapping.target = try nodes.duration(value, key.rawValue)
    case .calendar:
      let calendar = try CalendarNodes(nodes, value)
      mapping.hours = calendar.hours
      mapping.special = calendar.special
      mapping.partyHours = calendar.parties
    case .touchpoints: mapping.touchpoints = try nodes.names(value, key.rawValue)
    case .answers: try readAnswers(value)
    }
  }

  private mutating func readColumns(_ value: Node) throws(ImportError) {
    for (name, column) in try nodes.entries(of: value, in: "columns") {
      guard let role = Role(spelling: name.text) else {
        throw nodes.unknown(name, known: Role.allCases.map(\.rawValue))
      }
      if column.isNull {
        mapping.ignored.insert(role)
        continue
      }
      mapping.columns[role] = try nodes.scalar(
        column, role.rawValue, example: "\"Opened at\""
      ) { $0 }
      mapping.places[role] = nodes.place(column)
    }
  }

  private mutating func readStates(_ value: Node) throws(ImportError) {
    for (name, list) in try nodes.entries(of: value, in: "states") {
      guard let meaning = StateClass.allCases.first(where: { $0.key == name.text }) else {
        throw nodes.unknown(name, known: StateClass.allCases.map(\.key))
      }
      for word in try nodes.words(list, name.text) { mapping.states[word] = meaning }
    }
  }

  private mutating func readOutcomes(_ value: Node) throws(ImportError) {
    for (name, list) in try nodes.entries(of: value, in: "outcomes") {
      guard name.text == "served" || name.text == "failed" else {
        throw nodes.unknown(name, known: ["served", "failed"])
      }
      for word in try nodes.words(list, name.text) {
        mapping.outcomes[word] = name.text == "failed"
      }
    }
  }

  private mutating func readAgreements(_ value: Node) throws(ImportError) {
    if value.isNull { return }
    guard case .sequence(let items) = value else {
      throw nodes.bad(value, "agreements", example: Self.agreementExample)
    }
    for item in items {
      var customer: Mapping.Name?
      var provider: Mapping.Name?
      var kind: Mapping.Name?
      var target: TypedDuration?
      for (name, value) in try nodes.entries(of: item, in: "agreements") {
        switch name.text {
        case "customer": customer = try nodes.name(value, "customer", example: "Service")
        case "provider": provider = try nodes.name(value, "provider", example: "Sales")
        case "kind": kind = try nodes.name(value, "kind", example: "price")
        case "target": target = try nodes.duration(value, "target")
        default: throw nodes.unknown(name, known: ["customer", "provider", "kind", "target"])
        }
      }
      guard let provider, let target else {
        throw nodes.bad(item, "agreements", example: Self.agreementExample)
      }
      mapping.agreements.append(
        Mapping.Agreement(
          customer: customer?.text == "*" ? nil : customer, provider: provider, kind: kind,
          target: target))
    }
  }

  private static let agreementExample = "- {customer: Service, provider: Sales, target: 4h}"

  private mutating func readAnswers(_ value: Node) throws(ImportError) {
    for (kind, party) in try nodes.entries(of: value, in: "answers") {
      mapping.answers.append(
        Mapping.Answer(
          kind: kind, party: try nodes.name(party, kind.text, example: "\"Customer Service\"")))
    }
  }
}
