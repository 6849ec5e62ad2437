import Diagnostics
import ServiceModel
import Wording
import Yams

/// Reads the parts of a mapping file and says what is wrong with one, and where.
struct MappingNodes {
  let text: MappingText

  /// The keys and values of a part of the file, in order; none where it is left empty.
  func entries(of node: Node, in part: String) throws(ImportError) -> [(Mapping.Name, Node)] {
    if node.isNull { return [] }
    guard case .mapping(let pairs) = node else {
      throw bad(node, part, example: part.isEmpty ? MappingKey.names : "\(part):\\n  KEY: VALUE")
    }
    return pairs.map {
      (Mapping.Name(text: $0.key.scalar?.string ?? "", place: place($0.key)), $0.value)
    }
  }

  func scalar<Value>(
    _ node: Node, _ key: String, example: String, _ read: (String) -> Value?
  ) throws(ImportError) -> Value {
    guard let text = node.scalar?.string, let value = read(text) else {
      throw bad(node, key, example: example)
    }
    return value
  }

  func name(_ node: Node, _ key: String, example: String) throws(ImportError) -> Mapping.Name {
    Mapping.Name(
      text: try scalar(node, key, example: example) { $0.isEmpty ? nil : $0 }, place: place(node))
  }

  func names(_ node: Node, _ key: String) throws(ImportError) -> [Mapping.Name] {
    let example = "[\"New\", \"In progress\"]"
    if node.isNull { return [] }
    guard case .sequence(let items) = node else { throw bad(node, key, example: example) }
    var names: [Mapping.Name] = []
    for item in items { names.append(try name(item, key, example: example)) }
    return names
  }

  func words(_ node: Node, _ key: String) throws(ImportError) -> [String] {
    try names(node, key).map(\.text)
  }

  func duration(_ node: Node, _ key: String) throws(ImportError) -> TypedDuration {
    try scalar(node, key, example: "90min, 4h, 2d") { TypedDuration($0) }
  }

  func zone(_ node: Node) throws(ImportError) -> LogZone {
    try scalar(node, "timezone", example: "Asia/Shanghai") { LogZone(identifier: $0) }
  }

  func place(_ node: Node) -> MappingPlace { text.place(of: node.mark) }

  func bad(_ node: Node, _ key: String, example: String) -> ImportError {
    let said = node.scalar?.string ?? (node.sequence != nil ? "[…]" : "{…}")
    let place = place(node)
    return ImportError(
      .mappingValue,
      ["key": key, "text": DiagnosticWriter.quotable(said), "example": example],
      at: place.location, excerpt: place.excerpt)
  }

  /// - Parameter known: what could stand there.
  func unknown(_ name: Mapping.Name, known: [String]) -> ImportError {
    ImportError(
      .mappingKey,
      [
        "key": DiagnosticWriter.quotable(name.text),
        "known": Nearest.offer(for: name.text, among: known),
      ], at: name.place.location, excerpt: name.place.excerpt)
  }
}

extension Node {
  /// Whether nothing was written, or what YAML calls nothing.
  var isNull: Bool {
    guard let scalar, scalar.style == .any || scalar.style == .plain else { return false }
    return ["", "~", "null"].contains(scalar.string)
  }
}
