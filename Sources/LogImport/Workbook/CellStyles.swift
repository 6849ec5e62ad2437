/// Which styles of a workbook show a number as a time.
final class CellStyles: XMLHandler {
  private var codes: [Int: DateFormat] = [:]
  private var formats: [DateFormat] = []
  private var isInCellFormats = false
  let isDone = false

  /// What the style of a cell shows; nothing of a time where there is no such style.
  subscript(style: Int) -> DateFormat { style < formats.count ? formats[style] : [] }

  func open(_ element: XMLName, _ attributes: XMLAttributes) {
    switch element {
    case "numFmt":
      guard let number = attributes.number("numFmtId"), let code = attributes.text("formatCode")
      else { return }
      codes[number] = DateFormat(code: code)
    case "cellXfs": isInCellFormats = true
    case "xf" where isInCellFormats:
      let number = attributes.number("numFmtId") ?? 0
      formats.append(codes[number] ?? DateFormat(builtIn: number))
    default: break
    }
  }

  func close(_ element: XMLName) {
    if element == "cellXfs" { isInCellFormats = false }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
