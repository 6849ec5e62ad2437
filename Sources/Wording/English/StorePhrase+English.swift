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
      "import {number}  {date}  by {actor}: {files}; {rows} {rows:row|rows}: {parts}"
    case .newRows: "{count} new"
    case .changedRows: "{count} changed"
    case .sameRows: "{count} as {count:it was|they were}"
    case .olderRows: "{count} older than what was there"
    case .repeatedRows: "{count} repeated"
    case .asideRows: "{count} set aside"
    case .undoneLine:
      "import {number}  {date}  by {actor}: {files}; taken back {undone} by {undoer}"
    case .rowOf: "came with import {number}, {date}, by {actor}: {files}"
    case .rowOfCase: "a row of the case"
    case .changedBy: "changed by import {number}, {date}, by {actor}: {files}"
    case .changeLine: "{role}: {before} → {after}"
    case .undone:
      "import {number} into {path} is undone: {added} {added:row|rows} gone, {changed} as before"
    case .repaired:
      "{path}: {saved} {saved:row|rows} saved, {lost} lost, {names} lost {names:name|names} replaced"
    case .guardedCells:
      "texts that a spreadsheet would take for formulas have a ' before them; --exact writes them "
        + "as they are"
    case .settingsLine: "import {number}  {date}  by {actor}: what holds for all logs: {parts}"
    case .settingsKept: "import {number} into {path}: kept for all its logs: {parts}"
    case .saidPeople: "{count} {count:person|people}"
    case .saidAgreements: "{count} {count:agreement|agreements}"
    case .saidStates: "{count} {count:state|states}"
    case .saidTarget: "{count:a target|targets}"
    case .saidHours: "{count:working hours|working hours}"
    }
  }
}
