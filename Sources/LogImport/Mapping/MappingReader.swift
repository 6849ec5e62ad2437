import Diagnostics
import ServiceModel
import Wording
import Yams

/// Makes a mapping of the text of its file.
struct MappingReader {
  private(set) var mapping = Mapping()
  /// The list of people that the file names.
  private(set) var peopleFile: String?
  private let file: String

  init(_ text: String, file: String) throws(ImportError) {
    self.file = file
    guard let root = try Self.compose(text, file) else { return }
    for (name, value) in try entries(of: root, in: "") {
      guard let key = MappingKey(rawValue: name.string) else {
        throw unknown(name, known: MappingKey.names)
      }
      try read(value, as: key)
    }
  }

  private static func compose(_ text: String, _ file: String) throws(ImportError) -> Node? {
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
      throw ImportError(
        .mappingSyntax, ["reason": reason],
        at: InputLocation(file: file, line: mark?.line, column: mark?.column))
    }
  }

  private mutating func read(_ value: Node, as key: MappingKey) throws(ImportError) {
    switch key {
    case .columns: try readColumns(value)
    case .dates:
      let names = DateOrder.allCases.map(\.rawValue).joined(separator: ", ")
      mapping.dates = try scalar(value, key.rawValue, example: names) {
        DateOrder(rawValue: $0.lowercased())
      }
    case .timezone:
      mapping.timezone = try scalar(value, key.rawValue, example: "Asia/Shanghai") {
        LogZone(identifier: $0)
      }
    case .empty: mapping.emptyWords = try words(value, key.rawValue).map { $0.lowercased() }
    case .states: try readStates(value)
    case .outcomes: try readOutcomes(value)
    case .people:
      peopleFile = try scalar(value, key.rawValue, example: "people.csv") { $0.isEmpty ? nil : $0 }
    case .agreements: try readAgreements(value)
    case .target: mapping.target = try duration(value, key.rawValue)
    case .calendar: try readCalendar(value)
    }
  }

  private mutating func readColumns(_ value: Node) throws(ImportError) {
    for (name, column) in try entries(of: value, in: "columns") {
      guard let role = Role(spelling: name.string) else {
        throw unknown(name, known: Role.allCases.map(\.rawValue).joined(separator: ", "))
      }
      if column.isNull {
        mapping.ignored.insert(role)
        continue
      }
      mapping.columns[role] = try scalar(column, role.rawValue, example: "\"Opened at\"") { $0 }
      mapping.places[role] = location(column)
    }
  }

  private mutating func readStates(_ value: Node) throws(ImportError) {
    for (name, list) in try entries(of: value, in: "states") {
      guard let meaning = StateClass.allCases.first(where: { $0.key == name.string }) else {
        throw unknown(name, known: StateClass.allCases.map(\.key).joined(separator: ", "))
      }
      for word in try words(list, name.string) { mapping.states[word] = meaning }
    }
  }

  private mutating func readOutcomes(_ value: Node) throws(ImportError) {
    for (name, list) in try entries(of: value, in: "outcomes") {
      guard name.string == "served" || name.string == "failed" else {
        throw unknown(name, known: "served, failed")
      }
      for word in try words(list, name.string) {
        mapping.outcomes[word] = name.string == "failed"
      }
    }
  }

  private mutating func readAgreements(_ value: Node) throws(ImportError) {
    guard case .sequence(let items) = value else {
      throw bad(value, "agreements", example: Self.agreementExample)
    }
    for item in items {
      var customer: String?
      var provider: String?
      var kind: String?
      var target: TypedDuration?
      for (name, value) in try entries(of: item, in: "agreements") {
        switch name.string {
        case "customer": customer = try scalar(value, "customer", example: "Service") { $0 }
        case "provider": provider = try scalar(value, "provider", example: "Sales") { $0 }
        case "kind": kind = try scalar(value, "kind", example: "price") { $0 }
        case "target": target = try duration(value, "target")
        default: throw unknown(name, known: "customer, provider, kind, target")
        }
      }
      guard let provider, let target else {
        throw bad(item, "agreements", example: Self.agreementExample)
      }
      mapping.agreements.append(
        Mapping.Agreement(
          customer: customer == "*" ? nil : customer, provider: provider, kind: kind,
          target: target))
    }
  }

  private static let agreementExample = "- {customer: Service, provider: Sales, target: 4h}"

  private mutating func readCalendar(_ value: Node) throws(ImportError) {
    for (name, value) in try entries(of: value, in: "calendar") {
      switch name.string {
      case "hours":
        mapping.hours = try scalar(value, "hours", example: "Mon-Fri 8-18, always") { text in
          text == "always" || WorkingCalendar(text) != nil ? text : nil
        }
      case "holidays":
        guard case .sequence(let days) = value else {
          throw bad(value, "holidays", example: "[2025-12-25, 2025-12-26]")
        }
        for day in days {
          mapping.holidays.append(
            try scalar(day, "holidays", example: "2025-12-25") {
              CivilDate(iso8601: $0 + " 00:00:00")
            })
        }
      default: throw unknown(name, known: "hours, holidays")
      }
    }
  }
}

extension MappingReader {
  private struct Name {
    var string: String
    var node: Node
  }

  /// The keys and values of a part of the file, in order; none where it is left empty.
  private func entries(of node: Node, in part: String) throws(ImportError) -> [(Name, Node)] {
    if node.isNull { return [] }
    guard case .mapping(let pairs) = node else {
      throw bad(node, part, example: part.isEmpty ? MappingKey.names : "\(part):\\n  KEY: VALUE")
    }
    return pairs.map { (Name(string: $0.key.scalar?.string ?? "", node: $0.key), $0.value) }
  }

  private func scalar<Value>(
    _ node: Node, _ key: String, example: String, _ read: (String) -> Value?
  ) throws(ImportError) -> Value {
    guard let text = node.scalar?.string, let value = read(text) else {
      throw bad(node, key, example: example)
    }
    return value
  }

  private func words(_ node: Node, _ key: String) throws(ImportError) -> [String] {
    if node.isNull { return [] }
    guard case .sequence(let items) = node else {
      throw bad(node, key, example: "[\"New\", \"In progress\"]")
    }
    var words: [String] = []
    for item in items {
      words.append(try scalar(item, key, example: "[\"New\", \"In progress\"]") { $0 })
    }
    return words
  }

  private func duration(_ node: Node, _ key: String) throws(ImportError) -> TypedDuration {
    try scalar(node, key, example: "90min, 4h, 2d") { TypedDuration($0) }
  }

  private func bad(_ node: Node, _ key: String, example: String) -> ImportError {
    let text = node.scalar?.string ?? (node.sequence != nil ? "[…]" : "{…}")
    return ImportError(
      .mappingValue,
      ["key": key, "text": DiagnosticWriter.quotable(text), "example": example],
      at: location(node))
  }

  private func unknown(_ name: Name, known: String) -> ImportError {
    ImportError(
      .mappingKey, ["key": DiagnosticWriter.quotable(name.string), "known": known],
      at: location(name.node))
  }

  private func location(_ node: Node) -> InputLocation {
    InputLocation(file: file, line: node.mark?.line, column: node.mark?.column)
  }
}

extension Node {
  /// Whether nothing was written, or what YAML calls nothing.
  fileprivate var isNull: Bool {
    guard let scalar, scalar.style == .any || scalar.style == .plain else { return false }
    return ["", "~", "null"].contains(scalar.string)
  }
}
