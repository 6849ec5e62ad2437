import Foundation
import Synchronization
import Wording

/// How far the work is, on standard error: only on a terminal, and only once it takes a second.
final class ProgressBar: Sendable {
  private struct State {
    var lastPercent = -1
    var isShown = false
  }

  private let state = Mutex(State())
  private let start = ContinuousClock.now
  private let isWanted = Terminal.standardErrorIsTerminal
  private let language: Language

  init(language: Language) { self.language = language }

  /// Shows that `fraction` of the stage called `phrase` is done. Called from any thread.
  func show(_ phrase: CommandPhrase, _ fraction: Double) {
    guard isWanted, ContinuousClock.now - start > .seconds(1) else { return }
    let percent = Int(min(max(fraction, 0), 1) * 100)
    state.withLock { state in
      guard percent != state.lastPercent else { return }
      state.lastPercent = percent
      state.isShown = true
      let done = percent * 30 / 100
      let bar =
        String(repeating: "━", count: done) + String(repeating: "─", count: 30 - done)
      write("\r\u{1B}[2K\(phrase.text(language))  \(bar)  \(percent) %")
    }
  }

  /// Takes the bar away again.
  func clear() {
    state.withLock { state in
      if state.isShown { write("\r\u{1B}[2K") }
      state.isShown = false
    }
  }

  private func write(_ text: String) {
    // A progress bar that cannot be shown is no reason to stop.
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
