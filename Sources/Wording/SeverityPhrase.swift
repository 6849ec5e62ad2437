/// How bad a fault of an input is.
package enum SeverityPhrase: String, Phrase {
  case warning
  case error
}
