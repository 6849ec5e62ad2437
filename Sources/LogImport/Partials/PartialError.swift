/// Why partials cannot be put together.
package enum PartialError: Error, Hashable {
  case notAPartial(path: String)
  case newer(path: String, version: String)
  /// Its end is missing, or what stands in it contradicts itself.
  case damaged(path: String)
  case otherShape(path: String, other: String)
  case otherZone(path: String, zone: String, other: String, otherZone: String)
}
