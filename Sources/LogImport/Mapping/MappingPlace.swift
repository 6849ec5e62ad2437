package import Diagnostics

/// Where something stands in a mapping file.
package struct MappingPlace: Hashable, Sendable {
  package var location: InputLocation
  package var excerpt: Excerpt?
}
