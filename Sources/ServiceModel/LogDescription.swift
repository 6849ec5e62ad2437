/// Where the requests came from and how they were understood.
package struct LogDescription: Hashable, Sendable, Codable {
  package enum Shape: String, Sendable, Codable {
    case requests
    case events
  }

  /// One file that was read. `rows` = `accepted` + `setAside` + `duplicates`.
  package struct File: Hashable, Sendable, Codable {
    package var name: String
    package var sha256: String
    package var rows: Int
    package var accepted: Int
    package var setAside: Int
    package var duplicates: Int

    package init(
      name: String, sha256: String, rows: Int, accepted: Int, setAside: Int, duplicates: Int
    ) {
      self.name = name
      self.sha256 = sha256
      self.rows = rows
      self.accepted = accepted
      self.setAside = setAside
      self.duplicates = duplicates
    }
  }

  package var files: [File]
  package var shape: Shape
  /// The name of the column that was read for each role, by the role's name.
  package var columns: [String: String]
  /// What was assumed while reading.
  package var notes: [Note]

  package init(
    files: [File] = [], shape: Shape = .requests, columns: [String: String] = [:],
    notes: [Note] = []
  ) {
    self.files = files
    self.shape = shape
    self.columns = columns
    self.notes = notes
  }
}
