import LogImport

extension LogSession {
  /// Reads the log that partials are together.
  func read(_ partials: PartialArguments) async throws -> ImportedLog {
    // A mapping may still say what words mean and who people are; columns were read.
    for (option, isGiven) in [
      ("--map", !options.mapping.isEmpty), ("--dates", options.dates != nil),
    ]
    where isGiven {
      throw CommandError.partialReadAlready(path: partials.paths[0], option: option)
    }
    return try await telling { progress in
      try await LogReader.read(
        try partials.paths.map { try PartialLog(path: $0) }, options: options.reading(said),
        progress: progress)
    }
  }
}
