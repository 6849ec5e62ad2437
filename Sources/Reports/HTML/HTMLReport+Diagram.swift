import Wording

/// The picture of the chain, to be moved, enlarged and clicked.
extension HTMLReport {
  var diagramSection: HTML {
    guard !diagram.isEmpty else { return .none }
    let buttons: [(action: String, sign: String, name: ReportPhrase)] = [
      ("in", "+", .zoomIn), ("out", "−", .zoomOut), ("reset", "⤢", .zoomReset),
    ]
    let controls = buttons.map { button -> HTML in
      """
      <button type="button" data-action="zoom-\(button.action)" \
      aria-label="\(say(button.name))" title="\(say(button.name))">\(button.sign)</button>
      """
    }
    return """
      <section id="diagram" aria-labelledby="diagram-title">
      <h2 id="diagram-title">\(say(.diagram))</h2>
      <figure class="diagram">
      <div class="controls" role="group" aria-label="\(say(.zoom))" \
      data-needs-script="" hidden="">\(controls)</div>
      <div class="viewport" data-viewport="">\(diagram.element)</div>
      <figcaption data-needs-script="" hidden="">\(say(.diagramMove))</figcaption>
      </figure>
      </section>
      """
  }
}
