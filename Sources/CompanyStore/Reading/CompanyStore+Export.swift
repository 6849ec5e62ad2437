internal import GRDB
package import ServiceModel

extension CompanyStore {
  /// Sends the rows as the text of a log, piece by piece: a header, commas, doubled quotes, times
  /// as clocks of `zone` show them.
  ///
  /// - Parameter guardsFormulas: Whether texts that a spreadsheet would take for formulas get an
  ///   apostrophe before them.
  /// - Returns: whether any text got one.
  package func export(
    zone: LogZone, guardsFormulas: Bool, _ send: ([UInt8]) throws -> Void
  ) throws -> Bool {
    // Errors of `send` are those of whoever takes the text; they pass through as they are.
    try database.read { db in
      guard let shape = try imports(in: db).first?.description.shape else {
        throw StoreError.empty(path: path)
      }
      let kind = RowKind.of(shape)
      var layout = try PageLayout(kind, in: db)
      // Of events that differ in nothing that is kept, none is to be taken for a repetition.
      layout.isNumbered = kind.shape == .events
      try send(layout.header)
      var writer = try PageWriter(
        kind, layout, as: RowText(zone: zone, guardsFormulas: guardsFormulas), in: db)
      let pages = PageWriter.pages(of: [], all: try rowCount(kind, in: db))
      try writer.makeTexts(of: pages) { _, text in try send(text) }
      return writer.isGuarded
    }
  }
}
