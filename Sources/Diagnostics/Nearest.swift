/// Names that somebody may have meant.
package enum Nearest {
  /// Up to three of `names` that differ least from `name`, most alike first.
  ///
  /// - Complexity: O(*n* · *l*²) for *n* names of length *l*.
  package static func names(to name: String, among names: [String]) -> [String] {
    let wanted = Array(name.lowercased())
    return names.map { candidate in
      let letters = Array(candidate.lowercased())
      let contains = candidate.lowercased().contains(name.lowercased())
      return (name: candidate, distance: contains ? 0 : distance(wanted, letters))
    }
    .filter { $0.distance <= max(2, wanted.count / 2) }
    .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
    .prefix(3).map(\.name)
  }

  /// What to offer in place of `name`: the nearest of `names`, else the first of them, in quotes.
  package static func offer(for name: String, among names: [String]) -> String {
    let nearest = Self.names(to: name, among: names)
    let most = 12
    let offered = (nearest.isEmpty ? Array(names.prefix(most)) : nearest).map { "'\($0)'" }
    let isCut = nearest.isEmpty && names.count > most
    return offered.joined(separator: ", ") + (isCut ? ", …" : "")
  }

  /// The least number of letters to add, drop or change (Levenshtein 1966).
  private static func distance(_ first: [Character], _ second: [Character]) -> Int {
    var row = Array(0...second.count)
    for (index, letter) in first.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (place, other) in second.enumerated() {
        let changed = diagonal + (letter == other ? 0 : 1)
        diagonal = row[place + 1]
        row[place + 1] = min(changed, row[place] + 1, diagonal + 1)
      }
    }
    return row[second.count]
  }
}
