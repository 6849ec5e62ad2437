/// In which order a date written in numbers gives its day, month and year.
package enum DateOrder: String, CaseIterable, Sendable {
  case dmy
  case mdy
  case ymd
}
