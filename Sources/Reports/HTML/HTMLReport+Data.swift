import ChainAnalysis
import ServiceModel
import Wording

/// The data notes: what was read, as what, what was assumed, and what every figure means.
extension HTMLReport {
  var dataSection: HTML {
    """
    <section id="data" aria-labelledby="data-title">
    <h2 id="data-title">\(say(.data))</h2>
    \(circumstanceList)\(fileTable)\(columnTable)\(notes)\(definitions)
    </section>
    """
  }

  private var circumstanceList: HTML {
    let log = analysis.log
    var facts: [(ReportPhrase, String)] = [
      (.logShape, capitalised(say(term: log.shape.phrase))),
      (.logLevel, capitalised(say(term: log.level.phrase))),
      (.timeZone, log.timezone),
    ]
    if let from = log.from, let to = log.to {
      facts.append((.logPeriod, "\(calendar.moment(from)) – \(calendar.moment(to))"))
    }
    if let asOf = log.asOf { facts.append((.asOf, calendar.moment(asOf))) }
    if let basis = analysis.external.dueBasis {
      facts.append((.dueBasis, capitalised(say(term: basis.phrase))))
    }
    let terms = facts.map { "<div><dt>\(say($0))</dt><dd>\($1)</dd></div>" as HTML }
    return "<dl class=\"facts\">\(terms)</dl>\n"
  }

  private var fileTable: HTML {
    let files = analysis.log.files
    guard !files.isEmpty else { return .none }
    let rows = files.map { file -> HTML in
      """
      <tr><th scope="row">\(Self.lastPart(of: file.name))</th><td class="number">\(language.count(file.rows))</td>\
      <td class="number">\(language.count(file.accepted))</td>\
      <td class="number">\(language.count(file.setAside))</td>\
      <td class="number">\(language.count(file.duplicates))</td>\
      <td><code title="\(file.sha256)">\(String(file.sha256.prefix(12)))</code></td></tr>

      """
    }
    return """
      <h3>\(say(.files))</h3>
      <p class="quiet">\(say(.filesIntro))\(files.contains { $0.setAside > 0 } ? setAsideNote : "")</p>
      <table><thead><tr><th scope="col">\(say(.columnFile))</th>\
      <th scope="col" class="number">\(say(.columnRows))</th>\
      <th scope="col" class="number">\(say(.columnAccepted))</th>\
      <th scope="col" class="number">\(say(.columnSetAside))</th>\
      <th scope="col" class="number">\(say(.columnDuplicates))</th>\
      <th scope="col">SHA-256</th></tr></thead><tbody>\(rows)</tbody></table>

      """
  }

  private var setAsideNote: String {
    (language.isChinese ? "" : " ") + say(.setAsideNote)
  }

  private var columnTable: HTML {
    let columns = analysis.log.columns.sorted { $0.key < $1.key }
    guard !columns.isEmpty else { return .none }
    let terms = columns.map { role, column -> HTML in
      "<div><dt><code>\(role)</code></dt><dd>\(column)</dd></div>"
    }
    return """
      <h3>\(say(.columns))</h3>
      <p class="quiet">\(say(.columnsIntro))</p>
      <dl class="facts">\(terms)</dl>

      """
  }

  private var notes: HTML {
    let assumptions: [DefinitionPhrase] = [.allHours, .sameCourse, .fairness]
    let sentences =
      analysis.notes.map(sentence) + assumptions.map { $0.text(language) }
    return """
      <h3>\(say(.assumptions))</h3>
      <ul class="notes">\(sentences.map { "<li>\($0)</li>" as HTML })</ul>

      """
  }

  /// A note as a sentence of a list; a note that begins with a value is left as it is.
  private func sentence(_ note: Note) -> String {
    let isWord = note.phrase.pattern(language).first?.isLowercase ?? false
    return isWord ? capitalised(note.text(language)) : note.text(language)
  }

  private func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The name of a file without its folders: they are nobody's business but the sender's.
  static func lastPart(of path: String) -> String {
    path.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? path
  }

  private var definitions: HTML {
    let table: [(term: String, meaning: DefinitionPhrase)] = [
      (say(.columnLink), .link), (say(.externalRequests), .externalRequests),
      (say(.failedRequests), .failed), (say(.recoverable), .recoverable),
      (say(.overPromised), .overPromised), (say(.notTime), .notTime),
      (say(.columnCarried), .carried), (say(.columnExpected), .expected),
      (say(.columnExcess), .excess), (say(.columnTop), .top), (say(.columnAlone), .alone),
      (say(.ownTime), .ownTime), (say(.columnTarget), .target),
      (say(term: .responseTime), .response), (say(.onTimeRate), .onTimeRate),
      (say(.wellServed), .wellServed), (say(.criticalPath), .criticalPath),
    ]
    let terms = table.map { term, meaning -> HTML in
      "<div><dt>\(term)</dt><dd>\(meaning.text(language))</dd></div>"
    }
    return """
      <h3>\(say(.definitions))</h3>
      <dl class="definitions">\(terms)</dl>
      """
  }
}
