import ServiceModel
import Wording

/// The review dates of conflicts as a calendar (RFC 5545), an event of a day each.
struct ReviewCalendar {
  private let conflicts: [Conflict]
  private let made: Instant
  private let zone: LogZone
  private let language: Language

  init(_ conflicts: [Conflict], made: Instant, zone: LogZone, _ language: Language) {
    self.conflicts = conflicts
    self.made = made
    self.zone = zone
    self.language = language
  }

  var text: String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Weaklink//conflicts//EN",
      "CALSCALE:GREGORIAN",
    ]
    for conflict in conflicts {
      guard let review = conflict.review else { continue }
      let day = zone.date(at: review)
      let values = ["id": conflict.id, "first": conflict.first, "second": conflict.second]
      lines += [
        "BEGIN:VEVENT", "UID:conflict-\(escaped(conflict.id))@weaklink.invalid",
        "DTSTAMP:\(digits(CivilDate(utc: made).description))Z",
        "DTSTART;VALUE=DATE:\(digits(day.dayText))",
        "SUMMARY:\(escaped(ConflictCommandPhrase.reviewEvent.text(language, values)))",
        "END:VEVENT",
      ]
    }
    return (lines + ["END:VCALENDAR"]).map { folded($0) + "\r\n" }.joined()
  }

  /// `2026-03-02 08:00:00` as `20260302T080000`.
  private func digits(_ text: String) -> String {
    text.replacing("-", with: "").replacing(":", with: "").replacing(" ", with: "T")
  }

  private func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\", ";", ",": escaped += "\\\(character)"
      case _ where character.isNewline: escaped += "\\n"
      default: escaped.append(character)
      }
    }
    return escaped
  }

  /// A line of more than 75 bytes goes on in lines that begin with a space.
  private func folded(_ line: String) -> String {
    var folded = ""
    var length = 0
    for character in line {
      let size = String(character).utf8.count
      if length + size > 75 {
        folded += "\r\n "
        length = 1
      }
      folded.append(character)
      length += size
    }
    return folded
  }
}
