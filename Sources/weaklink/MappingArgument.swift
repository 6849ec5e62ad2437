import ArgumentParser
import LogImport
import ServiceModel

/// A role and the column it is to be read from: `customer=Asked by`.
struct MappingArgument: ExpressibleByArgument {
  /// What was typed.
  var text: String
  /// Nil where what was typed names none.
  var role: Role?
  var column: String

  init(argument: String) {
    text = argument
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    role = Role(spelling: String(parts[0]))
    column = parts.count > 1 ? String(parts[1]) : ""
  }

  func validate() throws {
    guard role != nil else {
      let roles = Role.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
      throw ValidationError("'--map \(text)' must begin with a role and '='; roles are \(roles).")
    }
    guard !column.isEmpty else {
      throw ValidationError("'--map \(text)' must end with the name of a column.")
    }
  }
}
