/// Names and the small numbers that stand for them, in order of first appearance.
package struct NameTable: Sendable {
  package private(set) var names: [String] = []
  private var numbers: [String: Int32] = [:]

  package init() {}

  package var count: Int { names.count }

  package subscript(number: Int32) -> String { names[Int(number)] }

  /// The number of `name`, if it is in the table.
  package func number(of name: String) -> Int32? { numbers[name] }

  /// The number of `name`, which is added if it is new.
  package mutating func intern(_ name: String) -> Int32 {
    if let number = numbers[name] { return number }
    let number = Int32(names.count)
    names.append(name)
    numbers[name] = number
    return number
  }
}
