/// The words in and under the drawings of the report.
package enum ChartPhrase: String, Phrase {
  // Ranking.
  case intervalSummary

  // Own times.
  case ownTimes
  case ownTimesRead
  case ownTimesUntargeted
  case targetMark
  case medianMark
  case binTip
  case histogramSummary

  // Months.
  case monthByMonth
  case monthByMonthRead
  case changeMark
  case linkMonthTip
  case linkTrendSummary
  case monthTip
  case trendSummary

  // Timelines.
  case columnServedBy
  case columnTime
  case timelineOwn
  case timelineTarget
  case ownTime
  case waitingForOthers
  case paused
  case dueMark
  case ownPromise
  case criticalPath
  case stepSummary
  case stepsLeftOut
}
