import Foundation

/// Any JSON.
enum JSON: Hashable, Decodable {
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case array([JSON])
  case object([String: JSON])

  init(_ text: String) throws {
    self = try JSONDecoder().decode(JSON.self, from: Data(text.utf8))
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let array = try? container.decode([JSON].self) {
      self = .array(array)
    } else {
      self = .object(try container.decode([String: JSON].self))
    }
  }

  subscript(key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members[key]
  }
}

/// A JSON Schema (draft 2020-12) made of the keywords below; others are a fault of the schema.
struct JSONSchema {
  private static let keywords: Set = [
    "type", "properties", "required", "additionalProperties", "items", "enum", "const", "$ref",
    "anyOf", "minimum", "maximum", "pattern", "format",
  ]
  private static let comments: Set = ["$schema", "$id", "$defs", "title", "description"]

  private let root: JSON

  init(_ root: JSON) { self.root = root }

  /// What is wrong with `value`: a path and a sentence each, none if it is valid.
  func faults(of value: JSON) -> [String] { faults(of: value, against: root, at: "$") }

  private func faults(of value: JSON, against schema: JSON, at path: String) -> [String] {
    guard case .object(let rules) = schema else {
      return schema == .flag(true) ? [] : ["\(path): nothing is allowed here"]
    }
    return rules.sorted { $0.key < $1.key }.flatMap { keyword, rule -> [String] in
      if Self.comments.contains(keyword) { return [] }
      guard Self.keywords.contains(keyword) else { return ["schema: keyword \(keyword)"] }
      return structureFaults(keyword, rule, value, rules, path)
        + valueFaults(keyword, rule, value, path)
    }
  }

  private func structureFaults(
    _ keyword: String, _ rule: JSON, _ value: JSON, _ rules: [String: JSON], _ path: String
  ) -> [String] {
    switch (keyword, rule, value) {
    case ("$ref", .text(let reference), _):
      guard let target = definition(reference) else { return ["schema: no \(reference)"] }
      return faults(of: value, against: target, at: path)
    case ("anyOf", .array(let choices), _):
      let fits = choices.contains { faults(of: value, against: $0, at: path).isEmpty }
      return fits ? [] : choices.flatMap { faults(of: value, against: $0, at: path) }
    case ("properties", .object(let properties), .object(let members)):
      return members.sorted { $0.key < $1.key }.flatMap { key, member in
        properties[key].map { faults(of: member, against: $0, at: "\(path).\(key)") } ?? []
      }
    case ("required", .array(let names), .object(let members)):
      return names.compactMap {
        guard case .text(let name) = $0, members[name] == nil else { return nil }
        return "\(path): no \(name)"
      }
    case ("additionalProperties", _, .object(let members)):
      let others = members.keys.filter { rules["properties"]?[$0] == nil }.sorted()
      return others.flatMap { key in
        rule == .flag(false)
          ? ["\(path): unknown \(key)"]
          : faults(of: members[key] ?? .null, against: rule, at: "\(path).\(key)")
      }
    case ("items", _, .array(let values)):
      return values.enumerated().flatMap { index, value in
        faults(of: value, against: rule, at: "\(path)[\(index)]")
      }
    default: return []
    }
  }

  private func valueFaults(
    _ keyword: String, _ rule: JSON, _ value: JSON, _ path: String
  ) -> [String] {
    switch (keyword, rule, value) {
    case ("type", .text(let name), _): return value.isOf(type: name) ? [] : ["\(path): no \(name)"]
    case ("type", .array(let names), _):
      let fits = names.contains {
        if case .text(let name) = $0 { value.isOf(type: name) } else { false }
      }
      return fits ? [] : ["\(path): of none of the types"]
    case ("const", _, _): return value == rule ? [] : ["\(path): not the constant"]
    case ("enum", .array(let choices), _):
      return choices.contains(value) ? [] : ["\(path): none of the choices"]
    case ("minimum", .number(let least), .number(let number)):
      return number >= least ? [] : ["\(path): below \(least)"]
    case ("maximum", .number(let most), .number(let number)):
      return number <= most ? [] : ["\(path): above \(most)"]
    case ("pattern", .text(let pattern), .text(let text)):
      return matches(text, pattern) ? [] : ["\(path): does not match \(pattern)"]
    case ("format", .text("date-time"), .text(let text)):
      let pattern =
        "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})$"
      return matches(text, pattern) ? [] : ["\(path): no date-time"]
    case ("format", .text("date-time"), _): return []
    case ("format", _, _): return ["schema: format"]
    default: return []
    }
  }

  private func matches(_ text: String, _ pattern: String) -> Bool {
    text.range(of: pattern, options: .regularExpression) != nil
  }

  private func definition(_ reference: String) -> JSON? {
    guard reference.hasPrefix("#/") else { return nil }
    return reference.dropFirst(2).split(separator: "/").reduce(root as JSON?) { $0?[String($1)] }
  }
}

extension JSON {
  fileprivate func isOf(type name: String) -> Bool {
    switch (name, self) {
    case ("null", .null), ("boolean", .flag), ("number", .number), ("string", .text),
      ("array", .array), ("object", .object):
      true
    case ("integer", .number(let number)): number == number.rounded()
    default: false
    }
  }
}
