/// What columns of a log can tell. The raw value is what `--map` calls it.
package enum RolePhrase: String, Phrase {
  case id
  case parent
  case `case`
  case customer
  case customerTeam = "customer team"
  case customerDepartment = "customer department"
  case provider
  case providerTeam = "provider team"
  case providerDepartment = "provider department"
  case kind
  case opened
  case acknowledged
  case promised
  case firstPromised = "first promised"
  case promiseChanged = "promise changed"
  case delivered
  case status
  case outcome
  case complaint
  case reopened
  case reminders
  case rating
  case value
  case channel
  case note
  case external
  case time
  case team
  case department
  case person
  case activity
}
