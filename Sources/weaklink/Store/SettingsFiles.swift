import CompanyStore
import Foundation
import LogImport
import ServiceModel

/// What was said of the logs of a store, as the files by which it can be said again.
struct SettingsFiles {
  /// The name of the list of people, where there is one.
  static let peopleName = "people.csv"

  let settings: LogSettings
  let zone: LogZone

  /// The mapping file. JSON, which YAML is a form of: whatever stands in a word, it comes back.
  func mapping() throws -> [UInt8] {
    var form = Form(timezone: zone.identifier)
    if !settings.people.isEmpty { form.people = Self.peopleName }
    if !settings.states.isEmpty {
      form.states = [:]
      for (word, meaning) in settings.states.sorted(by: { $0.key < $1.key }) {
        guard let meaning = StateClass(rawValue: meaning) else { continue }
        form.states?[meaning.key, default: []].append(word)
      }
    }
    if !settings.outcomes.isEmpty {
      form.outcomes = [:]
      for (word, isFailure) in settings.outcomes.sorted(by: { $0.key < $1.key }) {
        form.outcomes?[isFailure ? "failed" : "served", default: []].append(word)
      }
    }
    if !settings.agreements.isEmpty { form.agreements = settings.agreements }
    form.target = settings.target
    if settings.hours != nil || !settings.holidays.isEmpty || !settings.teams.isEmpty {
      form.calendar = Calendar(
        hours: settings.hours, holidays: settings.holidays,
        teams: settings.teams.isEmpty ? nil : settings.teams)
    }
    form.touchpoints = settings.touchpoints
    if !settings.answers.isEmpty { form.answers = settings.answers }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(form)) + [0x0A]
  }

  /// The list of people, by name.
  func people(guardsFormulas: Bool) -> [UInt8] {
    var text = ["name", "team", "department", "manager", "external"].csvLine()
    for (name, person) in settings.people.sorted(by: { $0.key < $1.key }) {
      let cells = [
        name, person.team ?? "", person.department ?? "", person.manager ?? "",
        person.isExternal.map { $0 ? "yes" : "no" } ?? "",
      ]
      text += cells.csvLine(guardsFormulas: guardsFormulas)
    }
    return Array(text.utf8)
  }

  private struct Form: Encodable {
    var timezone: String
    var dates = "ymd"
    var people: String?
    var states: [String: [String]]?
    var outcomes: [String: [String]]?
    var agreements: [LogSettings.Agreement]?
    var target: String?
    var calendar: Calendar?
    var touchpoints: [String]?
    var answers: [String: String]?
  }

  private struct Calendar: Encodable {
    var hours: String?
    var holidays: [String]
    var teams: [String: LogSettings.Hours]?
  }
}
