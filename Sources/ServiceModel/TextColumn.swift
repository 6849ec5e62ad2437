/// Texts that are read where they lie whenever someone asks for them.
package protocol TextColumn: AnyObject, Sendable {
  var count: Int { get }

  /// Whether any text may be other than empty.
  var hasText: Bool { get }

  /// Lets go of the memory of texts that were read; they are read anew when asked for.
  func letGo()

  /// Lends a text.
  func withText<Result>(_ index: Int, _ body: (Span<UInt8>) -> Result) -> Result

  /// Whether text `left` stands before text `right`, compared byte by byte; nil where the texts
  /// have to be lent for that.
  func order(_ left: Int, _ right: Int) -> Bool?
}

extension TextColumn {
  package func letGo() {}
  package func order(_ left: Int, _ right: Int) -> Bool? { nil }
}
