import ChainAnalysis

/// Every party and link with its figures as GraphML (Brandes et al. 2002).
struct GraphMLExport {
  let text: String

  init(_ analysis: Analysis) {
    let graph = WholeGraph(analysis)
    var xml = XMLWriter()
    xml.element("graphml", [("xmlns", "http://graphml.graphdrawing.org/xmlns")]) { xml in
      Self.key("name", "node", "string", to: &xml)
      for column in FigureColumn.ofParties {
        Self.key(column.name, "node", column.kind.graphML, to: &xml)
      }
      for column in FigureColumn.ofLinks {
        Self.key(column.name, "edge", column.kind.graphML, to: &xml)
      }
      xml.element("graph", [("id", "chain"), ("edgedefault", "directed")]) { xml in
        for (index, party) in graph.parties.enumerated() {
          xml.element("node", [("id", "n\(index)")]) { xml in
            xml.element("data", [("key", "node-name")], text: PlainName(party.name).text)
            Self.data(party, FigureColumn.ofParties, "node", to: &xml)
          }
        }
        for (index, link) in analysis.links.enumerated() {
          let (provider, customer) = graph.ends[index]
          xml.element(
            "edge",
            [("id", "e\(index)"), ("source", "n\(provider)"), ("target", "n\(customer)")]
          ) { xml in
            Self.data(link, FigureColumn.ofLinks, "edge", to: &xml)
          }
        }
      }
    }
    text = xml.text
  }

  private static func key(_ name: String, _ domain: String, _ type: String, to xml: inout XMLWriter)
  {
    xml.element(
      "key",
      [
        ("id", "\(domain)-\(name)"), ("for", domain), ("attr.name", name), ("attr.type", type),
      ])
  }

  private static func data<Subject>(
    _ subject: Subject, _ columns: [FigureColumn<Subject>], _ domain: String,
    to xml: inout XMLWriter
  ) {
    for column in columns {
      guard let value = column.value(subject) else { continue }
      xml.element("data", [("key", "\(domain)-\(column.name)")], text: value)
    }
  }
}

extension FigureColumn.Kind {
  fileprivate var graphML: String {
    switch self {
    case .string: "string"
    case .integer: "long"
    case .double: "double"
    case .boolean: "boolean"
    }
  }
}
