extension AnalysisAssembly {
  /// Says of every slowing and contrast which other explanations it survives.
  func explain(_ findings: inout [LinkFinding]) {
    let asked = findings.indices.filter {
      findings[$0].degradation != nil || findings[$0].contrast != nil
    }
    guard !asked.isEmpty else { return }
    let explainer = Explainer(company, cells, links: asked)
    for link in asked {
      if let change = findings[link].degradation {
        findings[link].degradationExplained = explainer.explanation(of: link, since: change.since)
      }
      if findings[link].contrast != nil {
        findings[link].contrastExplained = explainer.explanationOfContrast(of: link)
      }
    }
  }
}
