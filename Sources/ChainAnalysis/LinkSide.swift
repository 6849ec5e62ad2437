/// Who stands on one side of the link of each request of a company.
///
/// - Precondition: only requests that do not fold are asked for; others have no link.
struct LinkSide: Sendable {
  private let link: [Int32]
  private let parties: [Int32]

  init(_ link: [Int32], parties: [Int32]) {
    self.link = link
    self.parties = parties
  }

  subscript(row: Int) -> Int32 { parties[Int(link[row])] }
}
