/// How well links serve: promises, take-up, complaints, changed demands, what is passed along.
package enum QualityPhrase: String, Phrase {
  // The section.
  case section
  case sectionShort
  case noneLeft
  case intervals

  // Promises and their habits.
  case promises
  case promisesIntro
  case due
  case kept
  case renegotiated
  case toldTooLate
  case silent
  case silentShort
  case habit
  case habitMeans

  // Taking up.
  case takingUp
  case takingUpIntro
  case acknowledged
  case takenUp
  case takeUpMedian
  case takeUpNinetieth
  case withPromise
  case askedAgain
  case askedAgainShort
  case shortNotice

  // Complaints.
  case complaints
  case complaintsIntro
  case complainedAbout
  case complaintRequests
  case complaintTakeUp
  case complaintSettled
  case complaintTakeUpMedian
  case complaintSettledMedian
  case complaintsOvertook
  case overtook
  case beside
  case complaintsFirst
  case complaintsNotFirst
  case complaintsLast
  case noComplaintKind

  // Changed demands.
  case changes
  case changesIntro
  case changedBy
  case pulledForward
  case keptThen
  case keptOtherwise
  case keptPulledForward

  // Passed along.
  case passedAlong
  case passedIntro
  case refused
  case handedOn
  case pingPong
  case reopened
  case rework
  case nothingPassed

  // Ratings.
  case ratings
  case ratingsIntro
  case meanRating
  case ratingCount
  case wellServed
  case lowestRated
  case ratedAt
  case withNote

  // What is missing.
  case noPromises
  case noChangeTimes
  case noFirstPromises
  case noAcknowledgements
  case noReminders
  case noComplaints
  case noRatings
}
