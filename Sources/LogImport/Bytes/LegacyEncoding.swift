/// An encoding other than UTF-8 that logs come in. The raw value is what it is called in notes.
enum LegacyEncoding: String, CaseIterable, Sendable {
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case utf32LittleEndian = "UTF-32LE"
  case utf32BigEndian = "UTF-32BE"
  case gb18030 = "GB18030"
  case big5 = "Big5"
  case korean = "EUC-KR"
  case windows1252 = "Windows-1252"
  case latin1 = "Latin-1"
  case macRoman = "Mac Roman"
  case codePage850 = "CP850"

  /// The name the C library knows it by.
  var libraryName: String {
    switch self {
    // The superset with the characters of Hong Kong and those of Windows.
    case .big5: "BIG5-HKSCS"
    case .korean: "CP949"
    case .windows1252: "CP1252"
    case .latin1: "ISO-8859-1"
    case .macRoman: "MACINTOSH"
    default: rawValue
    }
  }

  /// How many bytes its smallest unit has.
  var unit: Int {
    switch self {
    case .utf32LittleEndian, .utf32BigEndian: 4
    case .utf16LittleEndian, .utf16BigEndian: 2
    default: 1
    }
  }
}
