/// How the cells and rows of a text are parted.
struct Dialect: Hashable, Sendable {
  var separator: UInt8 = 0x2C
  /// The byte that ends a row. A carriage return before a line feed is white space.
  var newline: UInt8 = 0x0A
  var quote: UInt8 = 0x22
  /// A byte that takes the meaning from the next one inside quotes; 0 where quotes are doubled.
  var escape: UInt8 = 0

  /// What stands in the place of a quote where there is none: a byte that no text has.
  static let noQuote: UInt8 = 0x01
}
