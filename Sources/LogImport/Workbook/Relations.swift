/// Where a part of a workbook says that other parts are.
final class Relations: XMLHandler {
  struct Relation: Hashable {
    var id: String
    /// The last word of its kind: `worksheet`, `styles`, `sharedStrings`.
    var kind: Substring
    /// The member of the archive.
    var member: String
  }

  private(set) var all: [Relation] = []
  /// The folder that targets without a leading slash begin in.
  private let folder: String
  let isDone = false

  /// - Parameter part: the member whose relations these are; empty for the whole archive.
  init(of part: String) {
    folder = part.lastIndex(of: "/").map { String(part[...$0]) } ?? ""
  }

  /// The member that lists the relations of `part`.
  static func member(of part: String) -> String {
    let name = part.lastIndex(of: "/").map { part[part.index(after: $0)...] } ?? part[...]
    return part.dropLast(name.count) + "_rels/\(name).rels"
  }

  func open(_ element: XMLName, _ attributes: XMLAttributes) {
    guard element == "Relationship", let kind = attributes.text("Type"),
      let target = attributes.text("Target"), attributes.word("TargetMode") != "External"
    else { return }
    let member = target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
    all.append(
      Relation(
        id: attributes.text("Id") ?? "",
        kind: kind.split(separator: "/").last ?? "", member: Self.resolved(member)))
  }

  func close(_ element: XMLName) {}

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  func first(of kind: String) -> String? { all.first { $0.kind == kind }?.member }

  /// A path without `.` and `..`.
  private static func resolved(_ path: String) -> String {
    var steps: [Substring] = []
    for step in path.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}
