/// A refusal found in a text.
package struct RefusalHit: Hashable, Sendable {
  package var refusal: Refusal
  /// Where the words stand, in bytes of the text's UTF-8.
  package var range: Range<Int>
}
