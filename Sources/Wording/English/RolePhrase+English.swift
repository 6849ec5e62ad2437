extension RolePhrase {
  package var english: String { rawValue }
}
