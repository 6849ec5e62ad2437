import ServiceModel

/// A cell of a table that we write as CSV.
///
/// Words may come from a log: what a spreadsheet would run as a formula is put behind an
/// apostrophe. Numbers are ours.
struct CSVCell {
  let text: String

  static func number<Number: LosslessStringConvertible>(_ number: Number?) -> CSVCell {
    CSVCell(text: number.map(\.description) ?? "")
  }

  static func words(_ words: String?) -> CSVCell { CSVCell(text: (words ?? "").csvCell()) }
}
