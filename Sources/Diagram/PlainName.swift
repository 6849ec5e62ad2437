/// A name from a log made harmless to draw: one line, no control characters, bounded.
///
/// Escaping is left to what writes the markup; this takes away what no escaping can make safe:
/// characters that XML forbids, and those that reorder or overlay the text around them.
struct PlainName: Hashable, Sendable {
  /// The most scalars that are kept.
  static let limit = 160

  let text: String

  init(_ name: String) {
    var kept = String.UnicodeScalarView()
    var spaced = true
    var marks = 0
    for scalar in name.unicodeScalars.prefix(4 * Self.limit) {
      if kept.count == Self.limit {
        kept.append("…")
        break
      }
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator:
        if !spaced { kept.append(" ") }
        spaced = true
        continue
      case .format where scalar.value != 0x200D, .privateUse, .surrogate, .unassigned:
        continue
      case .nonspacingMark, .enclosingMark:
        marks += 1
        if marks > 2 { continue }
      default: marks = 0
      }
      kept.append(scalar)
      spaced = false
    }
    if spaced, !kept.isEmpty { kept.removeLast() }
    text = kept.isEmpty ? "?" : String(kept)
  }
}
