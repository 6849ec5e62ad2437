extension LogPart {
  /// The form of its file as the notes name it: `CSV ';'`, `Excel`, `XES`.
  var form: String {
    if text.origin?.sheet != nil { return "Excel" }
    guard text.form == .table else { return text.form.rawValue }
    let separator = dialect.separator == 0x09 ? "TAB" : String(UnicodeScalar(dialect.separator))
    let quote = dialect.quote == Dialect.noQuote || dialect.escape == 0 ? "" : " \\\""
    return "CSV '\(separator)'\(quote)"
  }

  /// What stands in a field of the first rows that is not empty; nil where nothing does.
  func firstText(ofField field: Int) -> String? {
    let batch = RecordBatch(records: 64)
    batch.scan(text.bytes, dialect, from: header.bodyStart, to: text.bytes.count)
    return text.bytes.withSpan { span in
      for record in 0..<batch.count where field < batch.fieldCount(record) {
        let cell = Cell(span, batch.range(record, field), dialect).text(in: span)
        if !cell.isEmpty { return cell }
      }
      return nil
    }
  }
}
