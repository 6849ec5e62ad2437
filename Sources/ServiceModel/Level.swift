/// Whether links are looked at between teams, persons or departments.
package enum Level: String, CaseIterable, Sendable, Codable {
  case team
  case person
  case department
}
