/// What the page carries beside its words: style, script, and what it may load.
enum PageAssets {
  static let style = HTML(
    trusted: "\n" + String(decoding: PackageResources.report_css, as: UTF8.self))

  static let script = HTML(trusted: scriptText)

  private static let scriptText = String(decoding: PackageResources.report_js, as: UTF8.self)

  /// The SHA-256 of the script as Base64: the only script that a browser may run here.
  static let scriptDigest = "0CsbmV+QJhzJlGcaa6FD1J7X5r64CVrvn06Ms/YwlZU="

  /// Nothing is loaded from anywhere, nothing is sent, and only our own script runs.
  static let securityPolicy = """
    default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-\(scriptDigest)'; \
    base-uri 'none'; form-action 'none'
    """
}
