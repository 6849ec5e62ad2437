/// A cell of a table that we write as CSV.
///
/// Words may come from a log: what a spreadsheet would run as a formula is put behind an
/// apostrophe. Numbers are ours.
struct CSVCell {
  let text: String

  static func number<Number: LosslessStringConvertible>(_ number: Number?) -> CSVCell {
    CSVCell(text: number.map(\.description) ?? "")
  }

  static func words(_ words: String?) -> CSVCell {
    guard let words, let first = words.unicodeScalars.first else { return CSVCell(text: "") }
    let isFormula = "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first)
    return CSVCell(text: quoted(isFormula ? "'" + words : words))
  }

  private static func quoted(_ words: String) -> String {
    let needsQuotes = words.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
    return needsQuotes ? "\"" + words.replacing("\"", with: "\"\"") + "\"" : words
  }
}
