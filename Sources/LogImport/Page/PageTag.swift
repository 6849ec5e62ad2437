/// A tag of a web page.
struct PageTag {
  /// Its name in small letters.
  var name: String
  var isEnd: Bool
  /// What stands between the name and the end of the tag.
  private let rest: String

  /// - Parameter text: the tag without its brackets.
  init(_ text: String) {
    let isEnd = text.hasPrefix("/")
    let body = isEnd ? text.dropFirst() : text[...]
    name = body.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }.lowercased()
    self.isEnd = isEnd
    rest = body.dropFirst(name.count).lowercased()
  }

  /// The number that an attribute says.
  func number(_ attribute: String) -> Int? {
    guard let place = rest.firstRange(of: attribute) else { return nil }
    let value = rest[place.upperBound...].drop { " =\"'\t\n\r".contains($0) }
    return Int(value.prefix { $0.isASCII && $0.isNumber })
  }
}
