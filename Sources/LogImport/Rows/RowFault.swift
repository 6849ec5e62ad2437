import Wording

/// What is wrong with one row, in few bytes: a bad log has as many of these as rows.
struct RowFault: Sendable {
  var fault: FaultPhrase
  /// The file, counted from 0.
  var part: Int
  /// Where the row begins.
  var start: Int
  /// The byte to point at.
  var spot: Int
  /// The column of the log that is at fault, if one is.
  var column: Int32 = -1
  /// Another number that the message needs: a count of fields, or where an earlier row begins.
  var number: Int = 0
  /// The file of that earlier row.
  var otherPart: Int = 0

  var place: RowPlace { RowPlace(part: part, start: start) }

  /// Whether the row is set aside.
  var setsAside: Bool {
    switch fault {
    case .duplicateRow, .shortRow, .unknownParent, .ownParent, .parentCycle, .unreadableNumber,
      .timeLeftOut:
      false
    default: true
    }
  }
}
