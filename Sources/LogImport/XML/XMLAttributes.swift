import CExpat

/// The attributes of an element; good only while the element is being opened.
@safe struct XMLAttributes {
  /// Names and values in turn, closed by nil.
  private let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  private let parser: OpaquePointer

  @unsafe init(_ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?, _ parser: OpaquePointer) {
    unsafe self.pairs = unsafe pairs
    unsafe self.parser = unsafe parser
  }

  /// The line in which the element begins, from 1.
  var line: Int { unsafe Int(XML_GetCurrentLineNumber(parser)) }

  func text(_ name: XMLName) -> String? {
    unsafe value(name).map { unsafe String(cString: $0) }
  }

  /// A value that is one of a few words.
  func word(_ name: XMLName) -> XMLName? {
    unsafe value(name).map { unsafe XMLName(cString: $0) }
  }

  func isTrue(_ name: XMLName) -> Bool {
    let word = word(name)
    return word == "1" || word == "true"
  }

  /// A whole number without a sign; the largest there is for those too long to be meant.
  func number(_ name: XMLName) -> Int? {
    guard var place = unsafe value(name) else { return nil }
    var number = 0
    while case let byte = unsafe place.pointee, byte != 0 {
      guard 0x30...0x39 ~= byte else { return nil }
      guard number < 1 << 40 else { return .max }
      number = 10 * number + Int(byte - 0x30)
      unsafe place += 1
    }
    return number
  }

  /// The column of a cell's name like `AB12`, from 0.
  func column(_ name: XMLName) -> Int? {
    guard var place = unsafe value(name) else { return nil }
    var column = 0
    while case let byte = unsafe place.pointee & ~0x20, 0x41...0x5A ~= byte {
      guard column < 1 << 20 else { return .max }
      column = 26 * column + Int(byte - 0x40)
      unsafe place += 1
    }
    return column > 0 ? column - 1 : nil
  }

  @unsafe private func value(_ name: XMLName) -> UnsafePointer<CChar>? {
    guard var pair = unsafe pairs else { return nil }
    while let key = unsafe pair[0] {
      if unsafe XMLName(cString: key) == name { return unsafe pair[1] }
      unsafe pair += 2
    }
    return nil
  }
}
