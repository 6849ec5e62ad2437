/// Looks whether the members of an OpenDocument archive are encrypted.
final class OpenDocumentLocks: XMLHandler {
  private(set) var isLocked = false

  var isDone: Bool { isLocked }

  func open(_ element: XMLName, _ attributes: XMLAttributes) {
    if element == "encryption-data" { isLocked = true }
  }

  func close(_ element: XMLName) {}

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
