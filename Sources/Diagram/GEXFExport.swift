import ChainAnalysis

/// Every party and link with its figures as GEXF 1.3, which Gephi reads.
struct GEXFExport {
  let text: String

  init(_ analysis: Analysis) {
    let graph = WholeGraph(analysis)
    var xml = XMLWriter()
    xml.element("gexf", [("xmlns", "http://gexf.net/1.3"), ("version", "1.3")]) { xml in
      xml.element("graph", [("defaultedgetype", "directed")]) { xml in
        Self.declare(FigureColumn.ofParties, "node", to: &xml)
        Self.declare(FigureColumn.ofLinks, "edge", to: &xml)
        xml.element("nodes") { xml in
          for (index, party) in graph.parties.enumerated() {
            let name = PlainName(party.name).text
            xml.element("node", [("id", "n\(index)"), ("label", name)]) { xml in
              Self.values(of: party, FigureColumn.ofParties, to: &xml)
            }
          }
        }
        xml.element("edges") { xml in
          for (index, link) in analysis.links.enumerated() {
            let (provider, customer) = graph.ends[index]
            xml.element(
              "edge",
              [
                ("id", "e\(index)"), ("source", "n\(provider)"), ("target", "n\(customer)"),
                ("weight", "\(link.requests)"),
              ]
            ) { xml in
              Self.values(of: link, FigureColumn.ofLinks, to: &xml)
            }
          }
        }
      }
    }
    text = xml.text
  }

  private static func declare<Subject>(
    _ columns: [FigureColumn<Subject>], _ domain: String, to xml: inout XMLWriter
  ) {
    xml.element("attributes", [("class", domain)]) { xml in
      for column in columns {
        xml.element(
          "attribute",
          [("id", column.name), ("title", column.name), ("type", column.kind.gexf)])
      }
    }
  }

  private static func values<Subject>(
    of subject: Subject, _ columns: [FigureColumn<Subject>], to xml: inout XMLWriter
  ) {
    xml.element("attvalues") { xml in
      for column in columns {
        guard let value = column.value(subject) else { continue }
        xml.element("attvalue", [("for", column.name), ("value", value)])
      }
    }
  }
}

extension FigureColumn.Kind {
  fileprivate var gexf: String {
    switch self {
    case .string: "string"
    case .integer: "long"
    case .double: "double"
    case .boolean: "boolean"
    }
  }
}
