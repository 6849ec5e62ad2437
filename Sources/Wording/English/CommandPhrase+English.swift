extension CommandPhrase {
  package var english: String {
    switch self {
    case .reading: "reading"
    case .analysing: "analysing"
    case .moreFaults: "{count} warnings, {shown} of them shown: {faults}"
    case .setAsideKept:
      "{count} {count:row was set aside, as it was|rows were set aside, as they were}, in {path}"
    case .setAsideNotKept:
      "{count} {count:row was|rows were} set aside; '-o FOLDER' keeps them in a file"
    case .cannotWrite: "cannot write '{path}': {reason}"
    case .cannotMakeFolder: "cannot make the folder '{path}': {reason}"
    case .noDepartments:
      "nothing says which department a team belongs to: name a column of departments, as --map "
        + "provider-department=COLUMN, or give a list of people with the columns name, team and "
        + "department: --people people.csv"
    case .notAtThisLevel:
      "'{name}' is in the log, but not among those that are looked at here: this line does nothing"
    case .noSuchParty: "nobody in the log is called '{name}'"
    case .strangerInConflict: "a conflict names '{name}', whom the log does not know"
    case .noSuchLink: "'{customer}' never asked '{provider}' for anything"
    case .noSuchCase: "no case and no request in the log is called '{name}'"
    case .kindNotAsked:
      "no request of '{customer}' to '{provider}' is of the kind '{name}'; it asks for {names}"
    case .noSuchKind:
      "no request in the log is of the kind '{name}'; there are {kinds} {kinds:kind|kinds}: {names}"
    case .noKinds: "the log has no kinds of requests, so there is no '{name}' among them"
    case .nearestNames: "; did you mean {names}?"
    case .reportIsAt: "Report   {path}"
    case .pictureIsAt: "Picture  {path}"
    case .everythingIsIn: "Folder   {path}"
    case .wroteFile: "wrote {path}"
    case .pictureShows: "wrote {path}: {shown} of {total} links shown"
    }
  }
}
