import ChainAnalysis
import Wording
import Yams

/// A cost model as YAML that people edit: ranges with their sources.
enum CostModelFile {
  static let defaultName = "cost-model.yaml"

  /// The model in `text`; assumptions that it leaves out are not made.
  ///
  /// - Throws: ``CommandError`` for the first fault, with its place in the file.
  static func read(
    _ text: String, from path: String, _ language: Language
  ) throws(CommandError) -> CostModel {
    let node = try root(of: text, path, language)
    guard let file = node.mapping, let assumptions = file["assumptions"]?.mapping else {
      throw fault(.noAssumptions, [:], at: node, path, language)
    }
    let known = CostModel.Assumption.allCases
    for (key, _) in file where !["currency", "assumptions"].contains(key.string) {
      throw fault(.noAssumptions, [:], at: key, path, language)
    }
    var entries: [CostModel.Entry] = []
    for (key, value) in assumptions {
      let name = key.string ?? ""
      guard let assumption = CostModel.Assumption(rawValue: name) else {
        let names = known.map(\.rawValue).joined(separator: ", ")
        throw fault(
          .unknownAssumption, ["name": name, "names": names], at: key, path, language)
      }
      entries.append(
        .init(
          assumption: assumption, range: try range(of: assumption, value, path, language),
          source: value.mapping?["source"]?.string ?? ""))
    }
    return CostModel(
      currency: file["currency"]?.string ?? "",
      entries: known.map { assumption in
        entries.first { $0.assumption == assumption }
          ?? .init(assumption: assumption, range: nil, source: "")
      })
  }

  private static func root(
    of text: String, _ path: String, _ language: Language
  ) throws(CommandError) -> Node {
    do {
      if let node = try Yams.compose(yaml: text) { return node }
      throw CommandError.costModel(
        path + ": " + CostPhrase.noAssumptions.text(language))
    } catch let error as CommandError {
      throw error
    } catch {
      let reason = "\(error)".split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
      throw .costModel(path + ": " + CostPhrase.notYAML.text(language, ["reason": reason]))
    }
  }

  /// Nil where both ends are empty: a figure that is not given.
  private static func range(
    of assumption: CostModel.Assumption, _ node: Node, _ path: String, _ language: Language
  ) throws(CommandError) -> CostModel.Range? {
    let name = assumption.rawValue
    let ends = ["low", "high"].map { node.mapping?[$0] }
    if node.mapping != nil, ends.allSatisfy({ $0 == nil || $0?.null != nil }) { return nil }
    let numbers = ends.map { $0.flatMap { $0.float ?? $0.int.map(Double.init) } }
    guard let low = numbers[0], let high = numbers[1], low <= high, high.isFinite else {
      let found = node.mapping.map { _ in
        ends.map { $0?.scalar?.string ?? "" }.joined(separator: " … ")
      }
      throw fault(
        .notARange, ["name": name, "found": found ?? node.scalar?.string ?? ""], at: node, path,
        language)
    }
    if low < 0 {
      throw fault(.negative, ["name": name, "low": "\(low)"], at: node, path, language)
    }
    if assumption.isShare, high > 1 {
      throw fault(
        .notAShare, ["name": name, "low": "\(low)", "high": "\(high)"], at: node, path, language)
    }
    return .init(low, high)
  }

  private static func fault(
    _ phrase: CostPhrase, _ values: [String: String], at node: Node, _ path: String,
    _ language: Language
  ) -> CommandError {
    let place = node.mark.map { "\(path):\($0.line):\($0.column)" } ?? path
    return .costModel(
      CostPhrase.faultAt.text(
        language, ["place": place, "message": phrase.text(language, values)]))
  }
}

extension CostModelFile {
  /// A model as a file to edit, with what each assumption means.
  static func text(of model: CostModel, _ language: Language) -> String {
    var lines = [CostPhrase.header, .headerOwn, .headerUnused].flatMap {
      $0.text(language).wrapped(to: 90).map { "# " + $0 }
    }
    lines.append("# " + CostPhrase.headerUse.text(language, ["file": defaultName]))
    lines.append("currency: \(model.currency)")
    lines.append("assumptions:")
    for entry in model.entries {
      let meaning = CostPhrase(rawValue: entry.assumption.rawValue)?.text(language) ?? ""
      lines.append("  # \(meaning)")
      lines.append("  \(entry.assumption.rawValue):")
      lines.append("    low: \(entry.range.map { written($0.low) } ?? "")")
      lines.append("    high: \(entry.range.map { written($0.high) } ?? "")")
      lines.append("    source: \"\(entry.source)\"")
    }
    return lines.map { line in
      var line = line
      while line.hasSuffix(" ") { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  private static func written(_ number: Double) -> String {
    number == number.rounded() ? "\(Int(number))" : "\(number)"
  }
}

extension String {
  /// The words in lines of at most so many characters, as far as there are spaces.
  fileprivate func wrapped(to width: Int) -> [String] {
    var lines = [""]
    for word in split(separator: " ") {
      if !lines[lines.count - 1].isEmpty, lines[lines.count - 1].count + word.count >= width {
        lines.append("")
      }
      lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
    }
    return lines
  }
}
