extension Conflict.Kind {
  private static let spellings: [String: Self] = [
    "task": .task, "substance": .task, "content": .task, "relationship": .relationship,
    "relation": .relationship, "personal": .relationship, "process": .process,
    "任务": .task, "任務": .task, "事务": .task, "事務": .task, "关系": .relationship,
    "關係": .relationship, "人际": .relationship, "人際": .relationship, "流程": .process,
    "过程": .process, "過程": .process,
  ]

  /// The kind that `text` names, in any language of the product.
  package init?(spelling text: String) {
    var name = text.lowercased()
    for ending in ["冲突", "衝突", " conflict"] where name.hasSuffix(ending) {
      name.removeLast(ending.count)
    }
    guard let kind = Self.spellings[name] else { return nil }
    self = kind
  }
}
