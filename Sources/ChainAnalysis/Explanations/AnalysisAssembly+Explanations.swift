extension AnalysisAssembly {
  /// Says of every slowing and contrast which other explanations it survives.
  func explain(_ findings: inout [LinkFinding]) {
    let asked = findings.indices.filter {
      findings[$0].degradation != nil || findings[$0].contrast != nil
    }
    guard !asked.isEmpty else { return }
    let explainer = Explainer(company, cells, links: asked, threads: options.threads)
    let explained = concurrentMap(asked.count, threads: options.threads) { [findings] place in
      let finding = findings[asked[place]]
      return (
        change: finding.degradation.map {
          explainer.explanation(of: asked[place], since: $0.since)
        },
        contrast: finding.contrast.map { _ in explainer.explanationOfContrast(of: asked[place]) }
      )
    }
    for (link, explanation) in zip(asked, explained) {
      if let change = explanation.change { findings[link].degradationExplained = change }
      if let contrast = explanation.contrast { findings[link].contrastExplained = contrast }
    }
  }
}
