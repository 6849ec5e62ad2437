import CompanyStore
import ServiceModel
import Wording

/// What is said of a store and of what was done to it.
struct StoreText {
  let language: Language
  /// Whose clocks tell the times.
  let zone: LogZone

  init(_ language: Language, zone: LogZone = .utc) {
    self.language = language
    self.zone = zone
  }

  func count(_ number: Int) -> String { language.count(number) }

  func imported(_ record: ImportRecord, into path: String) -> String {
    let counts = record.counts
    if record.description.files.isEmpty {
      return StorePhrase.settingsKept.text(
        language, ["number": String(record.id), "path": path, "parts": said(record.settings)])
        + "\n"
    }
    var text =
      StorePhrase.imported.text(
        language,
        [
          "number": String(record.id), "path": path, "added": count(counts.added),
          "changed": count(counts.changed), "unchanged": count(counts.unchanged),
        ]) + "\n"
    if counts.older > 0 {
      text += StorePhrase.keptNewer.text(language, ["count": count(counts.older)]) + "\n"
    }
    let setAside = record.description.files.reduce(0) { $0 + $1.setAside }
    if setAside > 0 {
      text += StorePhrase.setAsideInStore.text(language, ["count": count(setAside)]) + "\n"
    }
    return text
  }

  func alreadyThere(_ file: String, in path: String, since record: ImportRecord) -> String {
    StorePhrase.alreadyThere.text(
      language,
      [
        "file": file, "path": path, "number": String(record.id),
        "date": CivilDate(utc: record.moment).dayText,
      ]) + "\n"
  }
}
