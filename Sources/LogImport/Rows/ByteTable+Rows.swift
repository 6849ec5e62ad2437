import ServiceModel

extension ByteTable {
  /// The texts of `rows`, in that order.
  func texts(of rows: [Int]) -> ByteTable {
    if rows.count == count { return self }
    var table = ByteTable()
    for row in rows { table.append(self[row]) }
    return table
  }

  /// Keeps of the texts from `base` on only those of `rows`, counted from `base`.
  mutating func keep(_ rows: [Int], from base: Int) {
    self = texts(of: Array(0..<base) + rows.map { base + $0 })
  }
}
