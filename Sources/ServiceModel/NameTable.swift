/// Names and the small numbers that stand for them, in order of first appearance.
package struct NameTable: Sendable {
  package private(set) var names: [String] = []
  /// Empty while ``isAscending``.
  private var numbers: [String: Int32] = [:]
  /// Whether the names are ASCII and stand in order of their bytes, in which they are found
  /// without a table.
  package private(set) var isAscending = false

  package init() {}

  /// A table of names that are ASCII, ascending and distinct.
  package init(distinct names: [String]) {
    self.names = names
    isAscending = true
  }

  package var count: Int { names.count }

  package subscript(number: Int32) -> String { names[Int(number)] }

  /// The same numbers under other names.
  ///
  /// - Precondition: different names become different ones.
  package func renamed(_ other: (String) -> String) -> NameTable {
    var table = NameTable()
    for name in names { _ = table.intern(other(name)) }
    precondition(table.count == count, "two names became one")
    return table
  }

  /// The number of `name`, if it is in the table.
  package func number(of name: String) -> Int32? {
    guard isAscending else { return numbers[name] }
    var low = 0
    var high = names.count
    while low < high {
      let middle = (low + high) / 2
      if names[middle] < name { low = middle + 1 } else { high = middle }
    }
    return low < names.count && names[low] == name ? Int32(low) : nil
  }

  /// The number of `name`, which is added if it is new.
  package mutating func intern(_ name: String) -> Int32 {
    if let number = number(of: name) { return number }
    if isAscending {
      for (number, name) in names.enumerated() { numbers[name] = Int32(number) }
      isAscending = false
    }
    let number = Int32(names.count)
    names.append(name)
    numbers[name] = number
    return number
  }
}
