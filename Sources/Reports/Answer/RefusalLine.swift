import ChainAnalysis
import ServiceWords
import Wording

/// One kind of words that break service: how often, and what to say instead.
struct RefusalLine {
  var said: String
  var requests: Int
  var better: String
}

extension Answer {
  /// The words that break service on some links together, most frequent first.
  func refusals(on links: some Sequence<LinkFinding>) -> [RefusalLine] {
    var counts: [Refusal: Int] = [:]
    for count in links.lazy.flatMap({ $0.refusals ?? [] }) {
      counts[count.refusal, default: 0] += count.requests
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { refusal, requests in
      RefusalLine(
        said: quoted(refusal.phrase), requests: requests, better: quoted(refusal.better))
    }
  }

  private func quoted(_ phrase: RefusalPhrase) -> String {
    let text = phrase.text(language)
    return language == .traditionalChinese ? "「\(text)」" : "“\(text)”"
  }
}
