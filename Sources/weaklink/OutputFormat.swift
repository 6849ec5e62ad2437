import ArgumentParser
import Diagram

/// What an answer can be written as.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case json
  case csv
  case markdown
  case html

  /// The format of a file by its ending.
  init?(ending: String) {
    switch ending.lowercased() {
    case "txt", "text": self = .text
    case "json": self = .json
    case "csv": self = .csv
    case "md", "markdown": self = .markdown
    case "html", "htm": self = .html
    default: return nil
    }
  }

  static let endings = "txt, json, csv, md, html"
}

/// Where an analysis goes.
enum Destination: Equatable {
  /// Standard output, in one format.
  case standardOutput(OutputFormat)
  case file(path: String, OutputFormat)
  case picture(path: String, DiagramFormat)
  /// A folder that receives everything, and the answer in the terminal.
  case folder(path: String)
}

extension String {
  /// What stands after the last dot of the last part of a path; empty if there is none.
  var fileEnding: String {
    let name = split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
    return String(name[name.index(after: dot)...])
  }
}
