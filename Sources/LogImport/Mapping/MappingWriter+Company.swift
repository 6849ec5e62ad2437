import ServiceModel
import Wording

/// What a mapping file says of the company: people, agreements, hours, contacts. What nobody has
/// said stands as a comment, with names of the log.
extension MappingWriter {
  private static let listed = 12

  var people: [String] {
    var lines = [say(.mappingPeople)]
    if let file = said.peopleFile {
      return lines + ["people: \(quoted(file))"]
    }
    guard !said.people.isEmpty else {
      return lines + [
        "# people: people.csv", "# people:",
        "#   - {name: \(quoted("Ann")), team: \(quoted(team(0))), department: \(quoted("Front")), "
          + "manager: \(quoted("Bea")), external: no}",
      ]
    }
    lines.append("people:")
    for (name, person) in said.people.persons.sorted(by: { $0.key < $1.key }) {
      let parts = [
        ("name", name), ("team", person.team), ("department", person.department),
        ("manager", person.manager),
      ].compactMap { key, value in value.map { "\(key): \(quoted($0))" } }
      let external = person.isExternal.map { ["external: \($0 ? "yes" : "no")"] } ?? []
      lines.append("  - {\((parts + external).joined(separator: ", "))}")
    }
    return lines
  }

  var agreements: [String] {
    var lines = [say(.mappingAgreements)]
    if said.agreements.isEmpty {
      lines += [
        "# agreements:",
        "#   - {customer: \(quoted(team(0))), provider: \(quoted(team(1))), "
          + "kind: \(quoted(kind)), target: 4h}",
      ]
    } else {
      lines.append("agreements:")
      for agreement in said.agreements {
        let parts = [
          ("customer", agreement.customer?.text), ("provider", agreement.provider.text),
          ("kind", agreement.kind?.text),
        ].compactMap { key, value in value.map { "\(key): \(quoted($0))" } }
        lines.append(
          "  - {\((parts + ["target: \(agreement.target.written)"]).joined(separator: ", "))}")
      }
    }
    lines.append(say(.mappingTarget))
    return lines + [said.target.map { "target: \($0.written)" } ?? "# target: 3d"]
  }

  var calendar: [String] {
    var lines = [say(.mappingCalendar)]
    let isSaid = said.hours != nil || !said.special.isEmpty || !said.partyHours.isEmpty
    let mark = isSaid ? "" : "# "
    lines.append(mark + "calendar:")
    lines.append(
      (said.hours == nil ? "# " : "")
        + "  hours: \(quoted(said.hours ?? foundHours ?? "Mon-Fri 8-18"))")
    lines.append(
      said.special.isEmpty
        ? "#   holidays: [2025-12-25, \"2025-12-24 8-12\"]" : "  holidays: \(days(said.special))")
    lines.append("  " + say(.mappingTeams))
    guard !said.partyHours.isEmpty else {
      return lines + [
        "#   teams:",
        "#     \(quoted(team(1))): {hours: \"Sun-Thu 8-16\", timezone: \"Asia/Dubai\", "
          + "holidays: [2025-12-02]}",
        "#     \(quoted(team(0))): \"Mon-Sun 22-6\"",
      ]
    }
    lines.append("  teams:")
    for own in said.partyHours {
      let parts = [
        own.hours.map { "hours: \(quoted($0))" },
        own.timezone.map { "timezone: \(quoted($0.identifier))" },
        own.special.map { "holidays: \(days($0))" },
      ].compactMap(\.self)
      lines.append("    \(quoted(own.party.text)): {\(parts.joined(separator: ", "))}")
    }
    return lines
  }

  var contacts: [String] {
    var lines = [say(.mappingTouchpoints)]
    if let touchpoints = said.touchpoints {
      lines.append("touchpoints: \(list(touchpoints.map(\.text)))")
    } else {
      let known = kinds.isEmpty ? ["price", "complaint"] : Array(kinds.prefix(Self.listed))
      lines.append("# touchpoints: \(list(known))")
    }
    lines.append(say(.mappingAnswers))
    guard !said.answers.isEmpty else {
      return lines + ["# answers:", "#   \(quoted(kind)): \(quoted(team(0)))"]
    }
    lines.append("answers:")
    return lines + said.answers.map { "  \(quoted($0.kind.text)): \(quoted($0.party.text))" }
  }

  private func days(_ days: [SpecialDay]) -> String { list(days.map(\.text)) }

  private var kind: String { kinds.first ?? "price" }

  private func team(_ place: Int) -> String {
    teams.indices.contains(place) ? teams[place] : ["Service", "Sales"][place]
  }
}
