/// The sheets of a workbook, in the order of their tabs.
final class SheetList: XMLHandler {
  struct Sheet: Hashable {
    var name: String
    var isHidden: Bool
    /// By what the relations of the workbook know it.
    var relation: String
  }

  private(set) var sheets: [Sheet] = []
  /// Whether days are counted from 1904 rather than 1900.
  private(set) var countsFrom1904 = false
  /// Whether the document is that of a workbook at all.
  private(set) var isWorkbook = false
  private var isFirst = true
  let isDone = false

  func open(_ element: XMLName, _ attributes: XMLAttributes) {
    if isFirst { (isFirst, isWorkbook) = (false, element == "workbook") }
    switch element {
    case "workbookPr": countsFrom1904 = attributes.isTrue("date1904")
    case "sheet":
      let state = attributes.word("state")
      sheets.append(
        Sheet(
          name: attributes.text("name") ?? "",
          isHidden: state == "hidden" || state == "veryHidden",
          relation: attributes.text("id") ?? ""))
    default: break
    }
  }

  func close(_ element: XMLName) {}

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
