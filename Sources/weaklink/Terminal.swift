import Foundation
import Reports
import Wording

/// What is known about the terminal and the wishes of its user.
enum Terminal {
  static var standardOutputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  static var standardErrorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether answers are coloured: on a terminal that can, unless NO_COLOR is set.
  static var usesColor: Bool {
    let environment = ProcessInfo.processInfo.environment
    return standardOutputIsTerminal && environment["NO_COLOR", default: ""].isEmpty
      && environment["TERM"] != "dumb"
  }

  /// How wide a text for standard output may be: as the terminal, and never so wide that lines
  /// tire the eye; the same everywhere where there is no terminal.
  static var width: Int {
    let widest = 100
    var size = winsize()
    guard standardOutputIsTerminal, unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0,
      size.ws_col > 0
    else { return widest }
    return min(Int(size.ws_col), widest)
  }

  /// The language of the environment.
  static var language: Language {
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    return Language(locale: locale ?? "")
  }

  /// How texts for standard output are written.
  static func options(_ language: Language) -> ReportOptions {
    ReportOptions(language: language, color: usesColor, width: width)
  }

  /// Writes a line to standard error.
  static func complain(_ line: String) {
    // A standard error that cannot be written to leaves nobody to tell.
    try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8))
  }
}
