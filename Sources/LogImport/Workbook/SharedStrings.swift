/// The texts that the cells of a workbook share, by number.
final class SharedStrings: XMLHandler {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var current = CellText()
  let isDone = false

  var indices: Range<Int> { ends.indices }

  subscript(number: Int) -> ArraySlice<UInt8> {
    bytes[(number == 0 ? 0 : ends[number - 1])..<ends[number]]
  }

  func open(_ element: XMLName, _ attributes: XMLAttributes) {
    if element == "si" { current.clear() } else { current.open(element) }
  }

  func close(_ element: XMLName) {
    if element == "si" {
      bytes += current.unescaped
      ends.append(bytes.count)
    } else {
      current.close(element)
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) { unsafe current.append(bytes) }
}
