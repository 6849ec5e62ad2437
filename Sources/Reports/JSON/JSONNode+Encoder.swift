/// Makes JSON of whatever can be encoded, in the order in which it encodes itself.
///
/// Foundation's encoder keeps no order and leaves out what is nil; the published analysis needs
/// both.
extension JSONNode {
  convenience init(encoding value: some Encodable) throws {
    self.init()
    append(try Self.json(value, path: []))
  }

  fileprivate static func json(_ value: some Encodable, path: [any CodingKey]) throws -> Value {
    switch value {
    case let text as String: return .literal(quoted(text))
    case let flag as Bool: return .literal(flag ? "true" : "false")
    case let number as any BinaryInteger: return .literal("\(number)")
    case let number as any BinaryFloatingPoint:
      guard number.isFinite else {
        throw EncodingError.invalidValue(
          number, .init(codingPath: path, debugDescription: "JSON has no number \(number)"))
      }
      return .literal("\(number)")
    default:
      let node = JSONNode()
      try value.encode(to: JSONNodeEncoder(node: node, codingPath: path))
      if value is any UnorderedByName { node.sortKeys() }
      return .node(node)
    }
  }
}

/// A dictionary: its order is no order.
private protocol UnorderedByName {}
extension Dictionary: UnorderedByName where Key == String {}

private struct JSONNodeEncoder: Encoder {
  var node: JSONNode
  var codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    node.kind = .object
    return KeyedEncodingContainer(JSONObjectContainer(node: node, codingPath: codingPath))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    node.kind = .array
    return JSONArrayContainer(node: node, codingPath: codingPath)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    JSONSingleContainer(node: node, codingPath: codingPath)
  }
}

private struct JSONObjectContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
  var node: JSONNode
  var codingPath: [any CodingKey]

  mutating func encodeNil(forKey key: Key) {
    node.append(.literal("null"), forKey: key.stringValue)
  }

  mutating func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
    node.append(try JSONNode.json(value, path: codingPath + [key]), forKey: key.stringValue)
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    inner(key).container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    inner(key).unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder {
    JSONNodeEncoder(node: node, codingPath: codingPath)
  }

  mutating func superEncoder(forKey key: Key) -> any Encoder { inner(key) }

  private func inner(_ key: Key) -> JSONNodeEncoder {
    let child = JSONNode()
    node.append(.node(child), forKey: key.stringValue)
    return JSONNodeEncoder(node: child, codingPath: codingPath + [key])
  }
}

/// Nil is written, not left out. One function a type: the generic one alone would leave these to
/// the defaults of the protocol, which leave nil out.
extension JSONObjectContainer {
  mutating func encodeIfPresent<T: Encodable>(_ value: T?, forKey key: Key) throws {
    try put(value, key)
  }

  mutating func encodeIfPresent(_ value: Bool?, forKey key: Key) throws { try put(value, key) }
  mutating func encodeIfPresent(_ value: String?, forKey key: Key) throws { try put(value, key) }
  mutating func encodeIfPresent(_ value: Double?, forKey key: Key) throws { try put(value, key) }
  mutating func encodeIfPresent(_ value: Float?, forKey key: Key) throws { try put(value, key) }
  mutating func encodeIfPresent(_ value: Int?, forKey key: Key) throws { try put(value, key) }
  mutating func encodeIfPresent(_ value: Int8?, forKey key: Key) throws { try put(value, key) }
  mutating func encodeIfPresent(_ value: Int16?, forKey key: Key) throws { try put(value, key) }
  mutating func encodeIfPresent(_ value: Int32?, forKey key: Key) throws { try put(value, key) }
  mutating func encodeIfPresent(_ value: Int64?, forKey key: Key) throws { try put(value, key) }
  mutating func encodeIfPresent(_ value: UInt?, forKey key: Key) throws { try put(value, key) }
  mutating func encodeIfPresent(_ value: UInt8?, forKey key: Key) throws { try put(value, key) }
  mutating func encodeIfPresent(_ value: UInt16?, forKey key: Key) throws { try put(value, key) }
  mutating func encodeIfPresent(_ value: UInt32?, forKey key: Key) throws { try put(value, key) }
  mutating func encodeIfPresent(_ value: UInt64?, forKey key: Key) throws { try put(value, key) }

  private mutating func put(_ value: (some Encodable)?, _ key: Key) throws {
    guard let value else { return encodeNil(forKey: key) }
    try encode(value, forKey: key)
  }
}

private struct JSONArrayContainer: UnkeyedEncodingContainer {
  var node: JSONNode
  var codingPath: [any CodingKey]
  var count: Int { node.values.count }

  mutating func encodeNil() { node.append(.literal("null")) }

  mutating func encode<T: Encodable>(_ value: T) throws {
    node.append(try JSONNode.json(value, path: codingPath))
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    inner().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    inner().unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder { inner() }

  private func inner() -> JSONNodeEncoder {
    let child = JSONNode()
    node.append(.node(child))
    return JSONNodeEncoder(node: child, codingPath: codingPath)
  }
}

private struct JSONSingleContainer: SingleValueEncodingContainer {
  var node: JSONNode
  var codingPath: [any CodingKey]

  mutating func encodeNil() { node.append(.literal("null")) }

  mutating func encode<T: Encodable>(_ value: T) throws {
    node.append(try JSONNode.json(value, path: codingPath))
  }
}
