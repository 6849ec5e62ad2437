package import ServiceModel

/// Requests of a made-up company that does everything a log may contain: children that open
/// before or end after their parent, parallel and zero-length ones, requests never delivered,
/// promises of every kind, roots of colleagues, teams that ask themselves.
package func randomRequests(seed: UInt64, cases: Int = 60) -> [Request] {
  var random = SeededGenerator(seed: seed)
  let people = (0..<8).map { (name: "P\($0)", team: "T\($0 / 2)") }
  let kinds = ["quote", "repair", nil]
  let start = CivilDate(year: 2025, month: 1, day: 1).utc
  var requests: [Request] = []
  for number in 0..<cases {
    let front = people[Int.random(in: 0...1, using: &random)]
    let opened = start + Int.random(in: 0..<15_000_000, using: &random)
    var root = Request(
      id: "R\(number)", caseName: "K\(number)",
      customer: number % 9 == 0 ? people[7].name : "Client \(number % 5)",
      customerTeam: number % 9 == 0 ? people[7].team : nil, provider: front.name,
      providerTeam: front.team, kind: kinds.randomElement(using: &random) ?? nil,
      opened: opened, delivered: opened + Int.random(in: 0..<200_000, using: &random))
    if Bool.random(using: &random) {
      root.promised = opened + Int.random(in: 0..<150_000, using: &random)
    }
    if number % 13 == 0 { root.delivered = nil }
    if number % 17 == 0 { root.marks = .complaint }
    requests.append(root)
    var members: [(id: String, opened: Instant, provider: (name: String, team: String))] =
      [("R\(number)", opened, front)]
    for child in 0..<Int.random(in: 0...6, using: &random) {
      let parent = members[Int.random(in: 0..<members.count, using: &random)]
      let provider = people[Int.random(in: 0..<people.count, using: &random)]
      let from = parent.opened + Int.random(in: -2_000..<60_000, using: &random)
      let id = "R\(number).\(child)"
      var request = Request(
        id: id, parent: parent.id, caseName: "K\(number)", customer: parent.provider.name,
        customerTeam: parent.provider.team, provider: provider.name, providerTeam: provider.team,
        kind: kinds.randomElement(using: &random) ?? nil, opened: from,
        delivered: from + Int.random(in: 0..<9, using: &random) * 9_000)
      if child == 3 { request.promised = from + Int.random(in: 0..<90_000, using: &random) }
      if child == 5 { request.delivered = nil }
      requests.append(request)
      members.append((id, from, provider))
    }
  }
  return requests
}
