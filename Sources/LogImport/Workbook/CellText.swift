/// Gathers the text of a cell, which may come in runs of different looks.
struct CellText {
  private(set) var bytes: [UInt8] = []
  private var isOpen = false
  /// Readings of characters stand beside the text, not in it.
  private var isReading = false

  mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  mutating func open(_ element: XMLName) {
    switch element {
    case "t", "v": isOpen = !isReading
    case "rPh": isReading = true
    default: break
    }
  }

  mutating func close(_ element: XMLName) {
    switch element {
    case "t", "v": isOpen = false
    case "rPh": isReading = false
    default: break
    }
  }

  mutating func append(_ part: UnsafeBufferPointer<UInt8>) {
    if isOpen { unsafe bytes.append(contentsOf: part) }
  }

  /// The text with characters that XML cannot hold, which are written like `_x000D_`.
  var unescaped: [UInt8] {
    guard bytes.contains(0x5F) else { return bytes }
    var result: [UInt8] = []
    var place = 0
    while place < bytes.count {
      let end = place + 7
      if bytes[place] == 0x5F, end <= bytes.count, bytes[place + 1] == 0x78, bytes[end - 1] == 0x5F,
        let value = UInt32(String(decoding: bytes[place + 2..<end - 1], as: UTF8.self), radix: 16),
        let scalar = Unicode.Scalar(value)
      {
        result.append(contentsOf: Character(scalar).utf8)
        place = end
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return result
  }
}
