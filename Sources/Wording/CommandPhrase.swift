/// What the command line says beside the answer itself.
package enum CommandPhrase: String, Phrase {
  case reading
  case analysing
  case moreFaults
  case setAsideKept
  case setAsideNotKept
  case cannotWrite
  case cannotMakeFolder
  case noDepartments
  case noSuchParty
  case notAtThisLevel
  case strangerInConflict
  case noSuchLink
  case noSuchCase
  case noSuchKind
  case kindNotAsked
  case noKinds
  case nearestNames
  case reportIsAt
  case pictureIsAt
  case everythingIsIn
  case wroteFile
  case pictureShows
}
