/// The text of a cell of a web page: white space is one space, entities are letters.
struct PageText {
  private var text: [UInt8] = []

  mutating func add(_ bytes: LogBytes, _ range: Range<Int>) {
    var place = range.lowerBound
    while place < range.upperBound {
      let byte = bytes[at: place]
      if byte == 0x26, let (letter, end) = Self.entity(bytes, place, range.upperBound) {
        if letter == "\u{A0}" { addSpace() } else { text += Array(String(letter).utf8) }
        place = end
        continue
      }
      if byte <= 0x20 { addSpace() } else { text.append(byte) }
      place += 1
    }
  }

  mutating func addBreak() {
    while text.last == 0x20 { text.removeLast() }
    if let last = text.last, last != 0x0A { text.append(0x0A) }
  }

  /// Without white space at its ends.
  var finished: [UInt8] {
    var text = text
    while let last = text.last, last <= 0x20 { text.removeLast() }
    return text
  }

  private mutating func addSpace() {
    if let last = text.last, last > 0x20 { text.append(0x20) }
  }

  /// The letter that stands at `place` as `&name;` or `&#number;`, and where the text goes on.
  private static func entity(
    _ bytes: LogBytes, _ place: Int, _ end: Int
  ) -> (Unicode.Scalar, Int)? {
    var stop = place + 1
    while stop < min(end, place + 12), bytes[at: stop] != 0x3B { stop += 1 }
    guard stop < end, bytes[at: stop] == 0x3B else { return nil }
    let name = String(decoding: (place + 1..<stop).map { bytes[at: $0] }, as: UTF8.self)
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let number =
        digits.lowercased().hasPrefix("x")
        ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return number.flatMap(Unicode.Scalar.init).map { ($0, stop + 1) }
    }
    return named[name].map { ($0, stop + 1) }
  }

  /// Those that programs write where they write no letters themselves.
  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "euro": "€",
    "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß",
    "aacute": "á", "agrave": "à", "acirc": "â", "atilde": "ã", "aring": "å", "aelig": "æ",
    "ccedil": "ç", "eacute": "é", "egrave": "è", "ecirc": "ê", "euml": "ë", "iacute": "í",
    "igrave": "ì", "icirc": "î", "iuml": "ï", "ntilde": "ñ", "oacute": "ó", "ograve": "ò",
    "ocirc": "ô", "otilde": "õ", "oslash": "ø", "uacute": "ú", "ugrave": "ù", "ucirc": "û",
    "Aacute": "Á", "Agrave": "À", "Acirc": "Â", "Atilde": "Ã", "Aring": "Å", "Ccedil": "Ç",
    "Eacute": "É", "Egrave": "È", "Ecirc": "Ê", "Iacute": "Í", "Ntilde": "Ñ", "Oacute": "Ó",
    "Ocirc": "Ô", "Otilde": "Õ", "Oslash": "Ø", "Uacute": "Ú", "deg": "°", "ordm": "º",
    "ordf": "ª", "middot": "·", "bull": "•", "hellip": "…", "ndash": "–", "mdash": "—",
    "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»",
    "times": "×", "copy": "©", "reg": "®", "trade": "™", "sect": "§", "para": "¶", "acute": "´",
  ]
}
