import CJansson

/// A value inside a ``JSONValue``; good only as long as that is.
@safe struct JSONNode {
  private let handle: UnsafeMutablePointer<json_t>

  @unsafe init(_ handle: UnsafeMutablePointer<json_t>) { unsafe self.handle = unsafe handle }

  var isObject: Bool { unsafe handle.pointee.type == JSON_OBJECT }
  var isArray: Bool { unsafe handle.pointee.type == JSON_ARRAY }

  /// How many members or elements it has.
  var count: Int { unsafe isObject ? json_object_size(handle) : json_array_size(handle) }

  subscript(key: String) -> JSONNode? {
    unsafe json_object_get(handle, key).map { unsafe JSONNode($0) }
  }

  /// The members of an object in the order of the text.
  var members: [(key: String, value: JSONNode)] {
    guard isObject else { return [] }
    var members: [(key: String, value: JSONNode)] = []
    var place = unsafe json_object_iter(handle)
    while let here = unsafe place {
      if let key = unsafe json_object_iter_key(here),
        let value = unsafe json_object_iter_value(here)
      {
        unsafe members.append((String(cString: key), JSONNode(value)))
      }
      unsafe place = json_object_iter_next(handle, here)
    }
    return members
  }

  /// The elements of an array.
  var elements: [JSONNode] {
    guard isArray else { return [] }
    return (0..<count).compactMap { index in
      unsafe json_array_get(handle, index).map { unsafe JSONNode($0) }
    }
  }

  /// What a value that is neither an object nor an array says, as a cell of a table; nil for those.
  var text: String? {
    switch unsafe handle.pointee.type {
    case JSON_STRING:
      let bytes = unsafe json_string_value(handle).map { start in
        unsafe UnsafeRawBufferPointer(start: start, count: json_string_length(handle))
      }
      guard let bytes = unsafe bytes else { return "" }
      return unsafe String(decoding: bytes, as: UTF8.self)
    case JSON_INTEGER: return unsafe String(json_integer_value(handle))
    case JSON_REAL:
      let value = unsafe json_real_value(handle)
      return Int(exactly: value).map(String.init) ?? String(value)
    case JSON_TRUE: return "true"
    case JSON_FALSE: return "false"
    case JSON_NULL: return ""
    default: return nil
    }
  }
}
