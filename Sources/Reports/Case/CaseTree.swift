import ChainAnalysis

/// The requests of a chain as an indented tree, cut to a number of lines.
struct CaseTree {
  private static let levelsDrawn = 8

  /// The steps shown, each after the one it was made for.
  private(set) var order: [Int] = []
  private var depth: [Int]
  private var isLast: [Bool]
  private let parents: [Int?]

  /// Cuts the tree to `limit` steps: those on the critical path first, then those that took most
  /// beyond their target, then in their order; whatever a step was made for is shown with it.
  init(_ chain: CaseChain, limit: Int) {
    parents = chain.steps.map(\.parent)
    depth = Array(repeating: 0, count: chain.steps.count)
    isLast = Array(repeating: true, count: chain.steps.count)
    let shown = Self.choice(from: chain, limit: limit)
    var children: [[Int]] = Array(repeating: [], count: chain.steps.count)
    var stack: [Int] = []
    for index in chain.steps.indices.reversed() where shown[index] {
      guard let parent = parents[index] else {
        stack.append(index)
        continue
      }
      isLast[index] = children[parent].isEmpty
      children[parent].append(index)
    }
    while let index = stack.popLast() {
      order.append(index)
      depth[index] = parents[index].map { depth[$0] + 1 } ?? 0
      stack += children[index]
    }
  }

  private static func choice(from chain: CaseChain, limit: Int) -> [Bool] {
    let steps = chain.steps
    let urgency = steps.map { $0.critical ? Int.max : max(0, $0.own - ($0.target ?? $0.own)) }
    let wanted = steps.indices.sorted { (urgency[$1], $0) < (urgency[$0], $1) }
    var shown = Array(repeating: false, count: steps.count)
    var room = limit
    for index in wanted {
      var branch: [Int] = []
      var next: Int? = index
      while let step = next, !shown[step] {
        branch.append(step)
        next = steps[step].parent
      }
      guard branch.count <= room else { continue }
      for step in branch { shown[step] = true }
      room -= branch.count
    }
    return shown
  }

  /// The branches drawn before a step: `│ └ `. Of deep ones only the last levels.
  func branches(before index: Int) -> String {
    guard depth[index] > 0 else { return "" }
    var levels = [isLast[index] ? "└ " : "├ "]
    var next = parents[index]
    while let step = next, depth[step] > 0 {
      levels.append(isLast[step] ? "  " : "│ ")
      next = parents[step]
    }
    guard levels.count > Self.levelsDrawn else { return levels.reversed().joined() }
    return "… " + levels.prefix(Self.levelsDrawn - 1).reversed().joined()
  }
}
