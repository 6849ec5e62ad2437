import CJansson

/// One value of JSON that was read from a text, and where it ended.
@safe final class JSONValue {
  enum Failure: Error {
    /// Where the text stopped being JSON.
    case damaged(at: Int)
  }

  let root: JSONNode
  /// Where the text goes on after it.
  let end: Int

  private let handle: UnsafeMutablePointer<json_t>

  /// Reads the value that begins at `start`.
  init(_ bytes: LogBytes, from start: Int) throws(Failure) {
    var error = json_error_t()
    let flags = Int(JSON_DISABLE_EOF_CHECK | JSON_DECODE_ANY | JSON_ALLOW_NUL)
    let read = unsafe bytes.withPointer { base in
      unsafe UnsafeRawPointer(base + start).withMemoryRebound(
        to: CChar.self, capacity: bytes.count - start
      ) {
        unsafe json_loadb($0, bytes.count - start, flags, &error)
      }
    }
    let position = max(0, Int(error.position))
    guard let read = unsafe read else { throw .damaged(at: min(bytes.count, start + position)) }
    unsafe handle = unsafe read
    root = unsafe JSONNode(read)
    end = min(bytes.count, start + position)
  }

  deinit { unsafe json_decref(handle) }
}
