extension [UInt8] {
  /// The bytes that were lent.
  package init(copying bytes: Span<UInt8>) {
    self.init()
    append(copying: bytes)
  }

  package mutating func append(copying bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}
