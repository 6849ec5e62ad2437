import ServiceModel

/// Numbers by which rows without an id are known again.
///
/// Two exports of one log write the same row with the same values. Rows that are the same within
/// one log are told apart by being the first, second, third of them.
struct RowIdentity {
  private let columns: LogColumns
  private let places: [Int]
  private var seen: [Int64: Int64] = [:]

  init(_ columns: LogColumns, _ kind: RowKind) {
    self.columns = columns
    places = kind.identity.compactMap { role in
      kind.roles.firstIndex(of: role).flatMap { columns.present.contains($0) ? $0 : nil }
    }
  }

  /// The identity of a row, and how many rows before it and with it in this log have the same.
  ///
  /// The rows of a log are to be asked about in their order.
  mutating func next(_ row: Int, _ texts: RowTexts) -> (identity: Int64, occurrence: Int64) {
    var hash = Mixer()
    for place in places { columns.mix(place, row, texts, into: &hash) }
    let identity = hash.value
    seen[identity, default: 0] += 1
    return (identity, seen[identity, default: 1])
  }
}

/// A hash that is the same in every run and on every machine.
struct Mixer {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  mutating func mix(_ number: Int64) {
    // The finaliser of MurmurHash3 (A. Appleby, 2011).
    var value = state ^ UInt64(bitPattern: number)
    value = (value ^ value >> 33) &* 0xFF51_AFD7_ED55_8CCD
    value = (value ^ value >> 33) &* 0xC4CE_B9FE_1A85_EC53
    state = value ^ value >> 33
  }

  mutating func mix(_ bytes: some Sequence<UInt8>) {
    // FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo).
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    mix(Int64(bitPattern: hash))
  }

  var value: Int64 { Int64(bitPattern: state) }
}
