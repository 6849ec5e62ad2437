import CByteScan

/// The identifiers of rows, all of one form, as numbers.
struct RowNumbers: Sendable {
  let form: NumberForm
  /// By row.
  let numbers: [UInt32]
  /// How many digits each is written with; 0 where they are as many as the number takes.
  let digits: Int
  let range: ClosedRange<UInt32>

  /// - Parameter hashes: those of ``NumberForm``.
  /// - Returns: nil where a row has no identifier, or some of them are written with noughts that
  ///   others leave out.
  init?(_ hashes: [UInt64], _ form: NumberForm, threads: Int) async {
    let builder = ColumnBuilder<UInt32>(count: hashes.count)
    let facts = await RowRanges(rows: hashes.count).map(threads: threads) { rows in
      unsafe hashes.withUnsafeBufferPointer { hashes in
        unsafe bs_numbers_of(
          hashes.baseAddress.map { unsafe $0 + rows.lowerBound }, rows.count,
          builder.pointer(rows.lowerBound))
      }
    }
    numbers = builder.finished()
    self.form = form
    guard let lowest = facts.map(\.lowest).min(), let highest = facts.map(\.highest).max(),
      let fewest = facts.map(\.fewest_digits).min(), let most = facts.map(\.most_digits).max(),
      fewest > 0
    else { return nil }
    let isPadded = facts.contains { $0.is_padded != 0 }
    guard !isPadded || fewest == most else { return nil }
    digits = isPadded ? Int(most) : 0
    range = lowest...highest
  }
}
