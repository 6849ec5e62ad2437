extension String {
  /// The text as a cell of CSV: quoted where it has to be.
  ///
  /// - Parameter guardsFormulas: Whether what a spreadsheet would run as a formula is put behind an
  ///   apostrophe.
  package func csvCell(guardsFormulas: Bool = true) -> String {
    let starts = "=+-@\t\r\n＝＋－＠".unicodeScalars
    let isFormula = guardsFormulas && unicodeScalars.first.map(starts.contains) ?? false
    let text = isFormula ? "'" + self : self
    let needsQuotes = text.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}

extension [String] {
  /// The texts as a line of CSV, with its end.
  package func csvLine(guardsFormulas: Bool = true) -> String {
    map { $0.csvCell(guardsFormulas: guardsFormulas) }.joined(separator: ",") + "\n"
  }
}
