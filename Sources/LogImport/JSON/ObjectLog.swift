import ServiceModel

/// An event log of objects (OCEL 2.0 in JSON): events that have to do with objects of several types.
///
/// One type of objects is taken for the cases; an event that has to do with several of them becomes
/// a row of each. The objects of the other types stand in columns named after their types, what an
/// object says of itself in columns named `case:…`.
struct ObjectLog {
  /// The type of the cases, and the other types in order of name.
  let caseType: String
  let otherTypes: [String]

  private let events: [JSONNode]
  /// The line of the file in which each event begins, as far as that is known.
  var lines: [Int] = []
  private let isNamed: Bool
  private var types: [String: String] = [:]
  private var attributes: [String: [(name: String, text: String)]] = [:]

  /// Nil where the document is something else.
  ///
  /// - Parameter wished: the type that the user wants for the cases.
  init?(_ document: JSONNode, wished: String?) {
    guard let events = document["events"], let objects = document["objects"],
      document["objectTypes"] != nil || document["eventTypes"] != nil, events.isArray,
      objects.isArray
    else { return nil }
    self.events = events.elements
    for object in objects.elements {
      guard let id = object["id"]?.text, let type = object["type"]?.text else { continue }
      types[id] = type
      attributes[id] = object["attributes"]?.elements.compactMap { attribute in
        guard let name = attribute["name"]?.text, let text = attribute["value"]?.text else {
          return nil
        }
        return (name, text)
      }
    }
    let all = Set(types.values)
    isNamed = wished.map(all.contains) ?? false
    guard let type = isNamed ? wished : Self.likeliest(self.events, types) else { return nil }
    caseType = type
    otherTypes = all.subtracting([type]).sorted()
  }

  /// The type of which most events have to do with exactly one object; of equally good ones that with
  /// most objects. Types that name who works are none, since all cases share them.
  private static func likeliest(_ events: [JSONNode], _ types: [String: String]) -> String? {
    var single: [String: Int] = [:]
    for event in events {
      let counts = Dictionary(
        objects(of: event).compactMap { types[$0] }.map { ($0, 1) }, uniquingKeysWith: +)
      for (type, count) in counts where count == 1 { single[type, default: 0] += 1 }
    }
    let objects = Dictionary(types.values.map { ($0, 1) }, uniquingKeysWith: +)
    let parties: [Role] = [.person, .team, .provider, .providerTeam, .customer]
    let able = single.keys.filter { type in
      !parties.contains { HeaderWords.tier(of: type, for: $0) != nil }
    }
    return (able.isEmpty ? Array(single.keys) : Array(able)).max { left, right in
      let (one, other) = (single[left, default: 0], single[right, default: 0])
      let (few, many) = (objects[left, default: 0], objects[right, default: 0])
      return (one, few, right) < (other, many, left)
    }
  }

  private static func objects(of event: JSONNode) -> [String] {
    var seen: Set<String> = []
    return event["relationships"]?.elements.compactMap { $0["objectId"]?.text }
      .filter { seen.insert($0).inserted } ?? []
  }

  /// Writes a row for each event and case.
  func write(into table: inout TableWriter) {
    let name = isNamed ? caseType : "case:concept:name"
    for column in [name, "concept:name", "time:timestamp"] + otherTypes { _ = table.column(column) }
    for (number, event) in events.enumerated() where !table.isOversized {
      let objects = Self.objects(of: event)
      let cases = objects.filter { types[$0] == caseType }
      // An event without a case is set aside, and so not lost.
      for id in cases.isEmpty ? [""] : cases {
        table.set(name, id.utf8)
        table.set("concept:name", (event["type"]?.text ?? "").utf8)
        table.set("time:timestamp", (event["time"]?.text ?? "").utf8)
        for object in objects {
          if let type = types[object], type != caseType { table.set(type, object.utf8) }
        }
        for attribute in event["attributes"]?.elements ?? [] {
          guard let key = attribute["name"]?.text, let text = attribute["value"]?.text else {
            continue
          }
          table.set(key, text.utf8)
        }
        var said: Set<String> = []
        for attribute in attributes[id] ?? [] where said.insert(attribute.name).inserted {
          table.set("case:" + attribute.name, attribute.text.utf8)
        }
        table.endRow(line: number < lines.count ? lines[number] : 1)
      }
    }
  }
}
