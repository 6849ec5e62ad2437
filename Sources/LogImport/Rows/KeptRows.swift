import ServiceModel

/// The rows of a log that count, in order.
struct KeptRows: RandomAccessCollection, Sendable {
  private let length: Int
  private let rows: [Int32]?

  init(all count: Int) {
    length = count
    rows = nil
  }

  init(_ rows: [Int32]) {
    length = rows.count
    self.rows = rows
  }

  var startIndex: Int { 0 }
  var endIndex: Int { length }
  subscript(place: Int) -> Int { rows.map { Int($0[place]) } ?? place }

  /// Whether every row counts.
  var isAll: Bool { rows == nil }

  /// The values of the rows that count.
  func of<Value>(_ values: [Value]) -> [Value] { isAll ? values : map { values[$0] } }

  func of(_ times: TimeColumn) -> TimeColumn {
    isAll ? times : TimeColumn(lazy.map { times[$0] })
  }
}
