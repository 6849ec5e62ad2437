import ServiceModel

extension LogTable {
  /// The rows `kept` of a log, as they were read. Texts stay in the files until they are asked for.
  ///
  /// - Complexity: O(*r* · *c*) for *r* rows of *c* columns.
  init(_ rows: Rows, kept: KeptRows, cells: CellReader, meanings: WordMeanings) {
    self.init(shape: rows.plan.shape)
    count = kept.count
    rowNumbers = Array(kept)
    numberedRows = rows.count
    for slot in rows.plan.words where slot.role != .case {
      guard let column = rows.words(of: slot.role) else { continue }
      let numbers = intern(slot.vocabulary, rows, meanings)
      wordNumbers[slot.role] = kept.map { column[$0] < 0 ? -1 : numbers[Int(column[$0])] }
    }
    for slot in rows.plan.times { times[slot.role] = rows.times(of: slot.role).map { kept.of($0) } }
    if rows.plan.shape == .events { nanoseconds = kept.of(rows.nanoseconds) }
    for slot in rows.plan.numbers {
      numbers[slot.role] = rows.numbers(of: slot.role).map { kept.of($0) }
    }
    for role in [Role.id, .parent, .case, .note, .activity] {
      guard let column = rows.plan.columns[role] else { continue }
      texts[role] = ByteTable(
        lentBy: CellTexts(
          cells: cells, places: rows.places, kept: kept, column: column, missing: .nothing,
          emptyWords: rows.plan.emptyWords.isEmpty || role == .note ? nil : rows.plan))
    }
  }

  /// The numbers here of the words of a vocabulary.
  private mutating func intern(
    _ vocabulary: ReadingPlan.Vocabulary, _ rows: Rows, _ meanings: WordMeanings
  ) -> [Int32] {
    let names = rows.names(vocabulary).names
    let strings = names.isEmpty ? rows.vocabulary(vocabulary).strings : names
    return strings.enumerated().map { number, word in
      switch vocabulary {
      case .parties: parties.intern(word)
      case .outcomes: words.intern(meanings.plainOutcome(word, number))
      default: words.intern(word)
      }
    }
  }
}

extension WordMeanings {
  /// An outcome as a column called "outcome" would give it: where the log's own column asks for
  /// the failure, its "yes" is a "failed".
  func plainOutcome(_ word: String, _ number: Int) -> String {
    guard let failed = isFailure[number] else { return word }
    if AnswerWords.isFailure(word, negative: false) == failed { return word }
    return failed ? "failed" : "served"
  }
}
