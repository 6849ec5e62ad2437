import CByteScan

/// A form of identifiers: a prefix and up to eight digits, as in `INC0010023`.
///
/// Identifiers of one form have hashes of their own, so that nothing has to be compared.
struct NumberForm: Sendable {
  static let mostDigits = 8

  let prefix: [UInt8]
  let forC: bs_numbers

  /// The form of an identifier such as `example`; nil where it does not end in digits or its prefix
  /// is longer than eight bytes.
  init?(of example: String) {
    let bytes = Array(example.utf8)
    let digits = bytes.reversed().prefix { (0x30...0x39).contains($0) }.count
    // Of many digits the first are as much part of the prefix as letters are.
    let prefix = bytes.dropLast(min(digits, Self.mostDigits))
    guard digits > 0, prefix.count <= MemoryLayout<UInt64>.size else { return nil }
    self.prefix = Array(prefix)
    var word: UInt64 = 0
    var mask: UInt64 = 0
    unsafe withUnsafeMutableBytes(of: &word) { unsafe $0.copyBytes(from: prefix) }
    unsafe withUnsafeMutableBytes(of: &mask) {
      unsafe $0.copyBytes(from: repeatElement(0xFF, count: prefix.count))
    }
    forC = bs_numbers(prefix: word, prefix_mask: mask, prefix_length: prefix.count)
  }

  /// The hash of an identifier; nil where it is of another form.
  func hash(_ name: [UInt8]) -> UInt64? {
    let hash = unsafe name.withUnsafeBufferPointer { name in
      unsafe name.baseAddress.map { base in
        unsafe withUnsafePointer(to: forC) { unsafe bs_number_hash($0, base, name.count) }
      }
    }
    return hash == 0 ? nil : hash
  }
}
