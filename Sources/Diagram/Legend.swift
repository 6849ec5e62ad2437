import ChainAnalysis
import Wording

/// The key under the picture: only what occurs in it.
struct Legend {
  private struct Entry {
    var words: String
    var sample: Sample
  }

  private enum Sample {
    case arrow(Emphasis, ConflictMark? = nil)
    case fallingMark
    case none
  }

  private let entries: [Entry]
  private let scale: Double
  private static let sampleWidth = 42.0
  private static let gap = 20.0
  private static let lineHeight = 24.0
  private static let typeSize = 12.5

  init(_ plan: LayoutPlan, words: DiagramWords, scale: Double) {
    self.scale = scale
    let findings = plan.graph.arrows.map(\.finding)
    let kinds = Set(plan.emphases)
    let marks = findings.compactMap(words.conflictMark(of:))
    var entries: [Entry] = []
    func add(_ phrase: DiagramPhrase, _ sample: Sample, if present: Bool) {
      if present { entries.append(Entry(words: words.say(phrase), sample: sample)) }
    }
    add(.legendWeakest, .arrow(.weakest), if: kinds.contains(.weakest))
    add(.legendWeak, .arrow(.weak), if: kinds.contains(.weak))
    add(.legendConflict, .arrow(.signed, .open(days: 0)), if: marks.contains(where: \.isOpen))
    add(
      .legendSettled, .arrow(.quiet, .settled(days: 0)), if: !marks.allSatisfy(\.isOpen))
    add(.legendSlower, .fallingMark, if: findings.contains { $0.slowing != nil })
    add(.legendExternal, .arrow(.external), if: kinds.contains(.external))
    add(.legendOther, .arrow(.quiet), if: kinds.contains(.quiet))
    add(.legendDirection, .none, if: !findings.isEmpty)
    if plan.graph.hiddenParties > 0 {
      let values = [
        "parties": words.language.count(plan.graph.hiddenParties),
        "links": words.language.count(plan.graph.hiddenLinks),
      ]
      entries.append(Entry(words: words.say(.hiddenParties, values), sample: .none))
    }
    self.entries = entries
  }

  /// The shapes from `origin` down, and the height they take.
  func items(at origin: Point, width: Double) -> (items: [Scene.Item], height: Double) {
    var items: [Scene.Item] = []
    var place = origin
    for entry in entries {
      let sample = sampleWidth(of: entry)
      let words = TextMetrics.width(entry.words, size: Self.typeSize * scale)
      if place.x > origin.x, place.x + sample + words > origin.x + width {
        place = Point(x: origin.x, y: place.y + Self.lineHeight * scale)
      }
      add(entry.sample, at: place, to: &items)
      items.add(
        .text(
          Scene.Text(
            words: entry.words, place: place + Point(x: sample, y: 16 * scale), anchor: .start,
            size: Self.typeSize * scale, ink: .quietText)))
      place.x += sample + words + Self.gap * scale
    }
    return (items, entries.isEmpty ? 0 : place.y - origin.y + Self.lineHeight * scale)
  }

  private func sampleWidth(of entry: Entry) -> Double {
    switch entry.sample {
    case .arrow: Self.sampleWidth * scale
    case .fallingMark: 16 * scale
    case .none: 0
    }
  }

  private func add(_ sample: Sample, at place: Point, to items: inout [Scene.Item]) {
    let middle = place.y + 12 * scale
    switch sample {
    case .arrow(let emphasis, let mark):
      let head = emphasis.head * (emphasis.isLoud ? scale : 1)
      let tip = Point(x: place.x + (Self.sampleWidth - 8) * scale, y: middle)
      let shaft = Curve(
        from: Point(x: place.x, y: middle), to: Point(x: max(place.x + 1, tip.x - head), y: middle))
      let shapes = ArrowShapes(emphasis: emphasis, mark: mark, scale: scale)
      // A key needs no pointer: only what is drawn.
      items += shapes.items(shaft: shaft, tip: tip).filter {
        if case .shape(.reach) = $0 { false } else { true }
      }
    case .fallingMark:
      items.add(
        LabelBox.fallingMark(
          at: Point(x: place.x + 6 * scale, y: middle), scale: scale, ink: .quietText))
    case .none: break
    }
  }
}
