extension StorePhrase {
  package var english: String {
    switch self {
    case .imported:
      "import {number} into {path}: {added} {added:row|rows} new, {changed} changed, "
        + "{unchanged} as they were"
    case .keptNewer:
      "{count} {count:row stays|rows stay} as the store has them: from a newer log, or this one "
        + "contradicts it"
    case .setAsideInStore:
      "{count} {count:row was|rows were} set aside; the store keeps them as they were"
    case .alreadyThere:
      "{file} is in {path} already, since import {number} on {date}; nothing has changed"
    case .importLine:
      "import {number}  {date}  by {actor}: {files}; {rows} rows: {added} new, {changed} changed, "
        + "{unchanged} as they were, {aside} set aside"
    case .rowOf: "from import {number}"
    case .changeLine: "import {number} changed {role}: {before} → {after}"
    case .undone:
      "import {number} into {path} is undone: {added} {added:row|rows} gone, {changed} as before"
    case .repaired:
      "{path}: {saved} {saved:row|rows} saved, {lost} lost, {names} lost {names:name|names} replaced"
    }
  }
}
