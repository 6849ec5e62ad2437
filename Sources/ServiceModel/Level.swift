/// Whether links are looked at between teams or between persons.
package enum Level: String, CaseIterable, Sendable, Codable {
  case team
  case person
}
