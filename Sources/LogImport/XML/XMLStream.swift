import CExpat

/// Takes what it needs from an XML document while that is read.
protocol XMLHandler: AnyObject {
  func open(_ element: XMLName, _ attributes: XMLAttributes)
  func close(_ element: XMLName)
  /// Text between two tags, perhaps only a part of it.
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
  /// Whether the rest of the document does not matter.
  var isDone: Bool { get }
}

/// One XML document, read in stretches by Expat.
///
/// Documents of workbooks and event logs have no document type, so one that has is refused before
/// any entity of it is known; elements are nested less than ``deepest``.
@safe final class XMLStream {
  private let parser: OpaquePointer
  private let handler: any XMLHandler
  private var depth = 0
  /// Whether the document has what is not read: a document type, or nesting without end.
  private(set) var isRefused = false
  /// How many bytes were fed since something last came out of them.
  private var pending = 0

  static let deepest = 100
  /// A longer tag or remark is refused: Expat would look through it anew with each stretch.
  private static let longestToken = 1 << 24

  /// - Parameter encoding: what the bytes are in, whatever the document says.
  init?(_ handler: any XMLHandler, encoding: String? = nil) {
    guard let parser = unsafe XML_ParserCreate(encoding) else { return nil }
    unsafe self.parser = unsafe parser
    self.handler = handler
    unsafe XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    unsafe XML_SetElementHandler(
      parser,
      { stream, name, attributes in
        guard let stream = unsafe XMLStream.at(stream), let name = unsafe name else { return }
        unsafe stream.open(XMLName(cString: name), XMLAttributes(attributes, stream.parser))
      },
      { stream, name in
        guard let stream = unsafe XMLStream.at(stream), let name = unsafe name else { return }
        unsafe stream.close(XMLName(cString: name))
      })
    unsafe XML_SetCharacterDataHandler(parser) { stream, bytes, count in
      guard let stream = unsafe XMLStream.at(stream), let bytes = unsafe bytes else { return }
      let raw = unsafe UnsafeRawBufferPointer(start: bytes, count: Int(count))
      unsafe stream.text(raw.assumingMemoryBound(to: UInt8.self))
    }
    unsafe XML_SetStartDoctypeDeclHandler(parser) { stream, _, _, _, _ in
      unsafe XMLStream.at(stream)?.refuse()
    }
  }

  deinit { unsafe XML_ParserFree(parser) }

  /// Reads a stretch; false where the document is no XML or none that a workbook has.
  func read(_ bytes: Span<UInt8>) -> Bool {
    pending += bytes.count
    let status = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe buffer.withMemoryRebound(to: CChar.self) {
        unsafe XML_Parse(parser, $0.baseAddress, Int32($0.count), 0)
      }
    }
    return status == XML_STATUS_OK && !isRefused && pending <= Self.longestToken
  }

  /// Where the document is being read, both from 1.
  var place: (line: Int, column: Int) {
    unsafe (
      Int(XML_GetCurrentLineNumber(parser)), Int(XML_GetCurrentColumnNumber(parser)) + 1
    )
  }

  /// Whether the document ended where it was cut off.
  func end() -> Bool {
    unsafe XML_Parse(parser, nil, 0, 1) == XML_STATUS_OK && !isRefused
  }

  @unsafe private static func at(_ pointer: UnsafeMutableRawPointer?) -> XMLStream? {
    unsafe pointer.map { unsafe Unmanaged<XMLStream>.fromOpaque($0).takeUnretainedValue() }
  }

  private func open(_ name: XMLName, _ attributes: XMLAttributes) {
    pending = 0
    depth += 1
    if depth > Self.deepest { refuse() } else { handler.open(name, attributes) }
  }

  private func close(_ name: XMLName) {
    pending = 0
    depth -= 1
    handler.close(name)
  }

  @unsafe private func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    pending = 0
    unsafe handler.text(bytes)
  }

  private func refuse() {
    isRefused = true
    _ = unsafe XML_StopParser(parser, XML_Bool(0))
  }
}
