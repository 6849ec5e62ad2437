/// Writes objects of JSON as the rows of a table.
struct JSONTable {
  private(set) var table: TableWriter

  /// Objects that only hold others together: their names are left out of those of columns.
  private static let wrappers: Set<String> = [
    "attributes", "data", "fields", "properties", "_source",
  ]
  /// What stands for an object that is a person, a group or a word of a list, the best first.
  private static let labels = ["displayName", "name", "login", "label", "value", "title"]
  /// Objects inside so many others are left out.
  private static let deepest = 8

  init(limit: Int) { table = TableWriter(limit: limit) }

  /// A table of records that belong to those of another.
  init(limit: Int, names: [String]) { table = TableWriter(limit: limit, names: names) }

  /// Adds the object that begins in a line, and lies in `range` of the text.
  mutating func add(_ object: JSONNode, line: Int, range: Range<Int>) {
    add(object, under: "", without: nil, depth: 0)
    table.endRow(line: line, range: range)
  }

  /// Adds the array that begins in a line, whose elements belong to `names`.
  mutating func add(_ row: JSONNode, names: [String], line: Int, range: Range<Int>) {
    for (column, element) in row.elements.enumerated() {
      let name = column < names.count ? names[column] : "column \(column + 1)"
      if let text = element.text ?? Self.label(of: element)?.text { set(name, text) }
    }
    table.endRow(line: line, range: range)
  }

  /// Adds the events of a log of objects.
  mutating func add(_ log: ObjectLog) { log.write(into: &table) }

  mutating func addUnreadable(_ text: [UInt8], line: Int, range: Range<Int>) {
    table.addUnreadable(text, line: line, range: range)
  }

  private mutating func add(
    _ object: JSONNode, under path: String, without label: String?, depth: Int
  ) {
    for (key, value) in object.members where key != label {
      let name = path.isEmpty ? key : path + "." + key
      if let text = value.text {
        set(name, text)
      } else if value.isObject {
        guard depth < Self.deepest else { continue }
        let isWrapper = path.isEmpty && Self.wrappers.contains(key)
        let label = isWrapper ? nil : Self.label(of: value)
        if let label { set(name, label.text) }
        add(value, under: isWrapper ? "" : name, without: label?.key, depth: depth + 1)
      } else {
        for element in value.elements {
          if let text = element.text ?? Self.label(of: element)?.text { set(name, text) }
        }
      }
    }
  }

  private mutating func set(_ name: String, _ text: String) {
    table.set(name, text.utf8)
  }

  /// The names that a list of names or of columns says; nil where it is none.
  static func names(in list: JSONNode) -> [String]? {
    let names = list.elements.map { $0.text ?? label(of: $0)?.text ?? "" }
    return names.isEmpty || names.contains("") ? nil : names
  }

  private static func label(of object: JSONNode) -> (key: String, text: String)? {
    guard object.isObject else { return nil }
    return labels.lazy.compactMap { key in object[key]?.text.map { (key, $0) } }.first
  }
}
